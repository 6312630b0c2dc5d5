using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class NarrowingRuleTests
{
    private const string Substances = """
        "substances":[{"name":"Ketamine","products":[{"name":"Spravato"},{"name":"Ketalar"}]}],
        """;

    [Fact]
    public void Product_Unknown_SuggestsTheNearest() =>
        Assert.Equal(
            [
                "treatments/t.json:3:44: error CLN0209: no substance of the treatment has a product 'Spravatto' @ treatment/t $.deliveryOptions[0].product ~ Spravato",
                "treatments/t.json:4:47: error CLN0209: no substance of the treatment has a product 'Prozac' @ treatment/t $.indications[0].products[0]",
            ],
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Treatment(
                    "t",
                    Substances
                        + """

                        "deliveryOptions":[{"method":"m","product":"Spravatto"}],
                        "indications":[{"condition":"any","products":["Prozac"]}]
                        """
                )
            )
        );

    [Fact]
    public void Method_NoneOfTheOptions_IsNotOffered() =>
        Assert.Equal(
            [
                "treatments/t.json:3:50: error CLN0210: the indication is narrowed to 'n', which is none of the treatment's delivery options @ treatment/t $.indications[0].methods[1]",
            ],
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Method("n"),
                ItemFile.Treatment(
                    "t",
                    """
                    "deliveryOptions":[{"method":"m"}],
                    "indications":[{"condition":"any","methods":["m","n"]}]
                    """
                )
            )
        );

    [Fact]
    public void Product_ThatNoOptionGives_IsWarnedOf() =>
        Assert.Equal(
            [
                "treatments/t.json:4:58: warning CLN0211: the indication is narrowed to the product 'Ketalar', which no delivery option gives: no question by method finds it @ treatment/t $.indications[0].products[1]",
            ],
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Treatment(
                    "t",
                    Substances
                        + """

                        "deliveryOptions":[{"method":"m","product":"Spravato"}],
                        "indications":[{"condition":"any","products":["Spravato","Ketalar"]}]
                        """
                )
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("\"deliveryOptions\":[{\"method\":\"m\"}],")]
    public void Product_WhereOptionsNameNone_IsRight(string options) =>
        Assert.Empty(
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Treatment(
                    "t",
                    Substances
                        + options
                        + """
                        "indications":[{"condition":"any","products":["Ketalar"]}]
                        """
                )
            )
        );
}
