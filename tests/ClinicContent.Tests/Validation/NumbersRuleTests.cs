using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class NumbersRuleTests
{
    [Fact]
    public void Number_ThatCannotBeMeant_IsOutOfRangeAtItsPlace() =>
        Assert.Equal(
            [
                "treatments/t.json:2:44: error CLN0215: 'year' is 20019; it must lie between 1500 and 2200 @ treatment/t $.citations[0].year",
                "treatments/t.json:3:29: error CLN0215: 'minimumAge' is 180; it must lie between 0 and 120 @ treatment/t $.eligibility.minimumAge",
                "treatments/t.json:3:49: error CLN0215: 'priorFailures' is -1; it must lie between 0 and 20 @ treatment/t $.eligibility.priorFailures",
                "treatments/t.json:4:24: error CLN0215: 'doseValue' is -0.5; it must lie between 0 and 1000000 @ treatment/t $.course[0].doseValue",
                "treatments/t.json:5:63: error CLN0215: 'doseValue' is 1000000.1; it must lie between 0 and 1000000 @ treatment/t $.deliveryOptions[0].doseSchedule[0].doseValue",
            ],
            Report.Of(
                ItemFile.Method("m"),
                ItemFile.Treatment(
                    "t",
                    """
                    "citations":[{"key":"k","title":"T","year":20019},{"key":"l","title":"T","year":1500}],
                    "eligibility":{"minimumAge":180,"priorFailures":-1},
                    "course":[{"doseValue":-0.5},{"doseValue":0}],
                    "deliveryOptions":[{"method":"m","doseSchedule":[{"doseValue":1000000.1}]}]
                    """
                )
            )
        );
}
