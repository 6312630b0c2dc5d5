using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class DurationsRuleTests
{
    private const string Turned = """{"earliest":"PT2H","latest":"PT90M"}""";

    [Fact]
    public void Range_Turned_IsOutOfOrderAtItsPlace() =>
        Assert.Equal(
            [
                "delivery-methods/m.json:2:19 $.typicalDuration",
                "delivery-methods/m.json:3:9 $.onset",
                "treatments/t.json:2:18 $.onset.range",
                "treatments/t.json:3:49 $.sessionPhases[0].duration",
                "treatments/t.json:4:23 $.course[0].duration",
                "treatments/t.json:5:62 $.deliveryOptions[0].doseSchedule[0].duration",
            ],
            Report
                .Of(
                    ItemFile.Method(
                        "m",
                        $$"""
                        "typicalDuration":{{Turned}},
                        "onset":{{Turned}}
                        """
                    ),
                    ItemFile.Treatment(
                        "t",
                        $$"""
                        "onset":{"range":{{Turned}}},
                        "sessionPhases":[{"kind":"screening","duration":{{Turned}}}],
                        "course":[{"duration":{{Turned}}}],
                        "deliveryOptions":[{"method":"m","doseSchedule":[{"duration":{{Turned}}}]}]
                        """
                    )
                )
                .Select(line =>
                {
                    Assert.Contains(
                        ": error CLN0208: the earliest, 2 hours, is longer than the latest, 90 minutes @ ",
                        line,
                        StringComparison.Ordinal
                    );
                    return $"{line.Split(": ")[0]} {line.Split(' ')[^1]}";
                })
        );

    [Theory]
    [InlineData("""{"earliest":"PT60M","latest":"PT1H"}""")]
    [InlineData("""{"earliest":"P5D"}""")]
    [InlineData("""{"latest":"P5D"}""")]
    [InlineData("{}")]
    public void Range_InOrderOrOpen_IsRight(string range) =>
        Assert.Empty(Report.Of(ItemFile.Method("m", $"\"onset\":{range}")));
}
