using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class IndicationsRuleTests
{
    [Fact]
    public void Indications_None_AreWarnedOf() =>
        Assert.Equal(
            [
                "treatments/t.json:1:1: warning CLN0218: the treatment has no indication: nothing says what it is for @ treatment/t $",
            ],
            Report.Of(ItemFile.Treatment("t", "\"indications\":[]"))
        );

    [Fact]
    public void Indications_Equal_NameTheFirst() =>
        Assert.Equal(
            [
                "treatments/t.json:5:1: error CLN0309: another indication of the treatment has the same condition, methods, products, line and population: any [m, n] first (adults) @ treatment/t $.indications[2] & treatments/t.json:3:1",
            ],
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Method("n"),
                ItemFile.Treatment(
                    "t",
                    """
                    "deliveryOptions":[{"method":"m"},{"method":"n"}],"indications":[
                    {"condition":"any","methods":["m","n"],"line":"first","population":"adults"},
                    {"condition":"any","methods":["m","n"],"line":"second","population":"adults"},
                    {"condition":"any","methods":["n","m","n"],"line":"first","population":"adults","claim":"C","citations":["k"]}],
                    "citations":[{"key":"k","title":"T"}]
                    """
                )
            )
        );

    [Fact]
    public void Statuses_OfOneJurisdictionThatBeginTogether_AreWarnedOfWhereTheyDiffer() =>
        Assert.Equal(
            [
                "treatments/t.json:3:46: warning CLN0224: two statuses of US begin together and say 'approved' and 'off-label': nothing tells which holds @ treatment/t $.indications[0].statuses[1].status & treatments/t.json:2:77",
            ],
            Report.Of(
                ItemFile.Treatment(
                    "t",
                    """
                    "indications":[{"condition":"any","statuses":[{"jurisdiction":"US","status":"approved","since":"2019","citations":["k"]},
                    {"jurisdiction":"US","since":"2019","status":"off-label","citations":["k"]},
                    {"jurisdiction":"US","since":"2018","status":"off-label","citations":["k"]},
                    {"jurisdiction":"EU","since":"2019","status":"off-label","citations":["k"]}]}],
                    "citations":[{"key":"k","title":"T"}]
                    """
                )
            )
        );

    [Fact]
    public void Indications_EqualInCode_HaveNoPlace() =>
        Assert.Equal(
            [
                "error CLN0309: another indication of the treatment has the same condition, methods, products, line and population: c @ treatment/t $.indications[1]",
            ],
            Report.Of(
                new Condition
                {
                    Id = new("c"),
                    Name = "C",
                    Summary = "S.",
                },
                new Treatment
                {
                    Id = new("t"),
                    Name = "T",
                    Summary = "S.",
                    Modality = Modality.Device,
                    Indications = [new() { Condition = new("c") }, new() { Condition = new("c") }],
                }
            )
        );
}
