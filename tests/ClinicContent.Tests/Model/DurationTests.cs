using ClinicContent.Model;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Model;

public sealed class DurationTests
{
    [Theory]
    [InlineData("PT40M", 40, DurationUnit.Minute, "40 minutes")]
    [InlineData("PT1M", 1, DurationUnit.Minute, "1 minute")]
    [InlineData("PT2H", 2, DurationUnit.Hour, "2 hours")]
    [InlineData("P3D", 3, DurationUnit.Day, "3 days")]
    [InlineData("P1W", 1, DurationUnit.Week, "1 week")]
    [InlineData("P6M", 6, DurationUnit.Month, "6 months")]
    [InlineData("P1Y", 1, DurationUnit.Year, "1 year")]
    [InlineData("P0D", 0, DurationUnit.Day, "0 days")]
    [InlineData("P1000000Y", 1_000_000, DurationUnit.Year, "1000000 years")]
    public void Parse_OneUnit_IsKept(string text, int amount, DurationUnit unit, string phrase)
    {
        var duration = Duration.Parse(text);
        Assert.Equal((amount, unit), (duration.Amount, duration.Unit));
        Assert.Equal((text, phrase), (duration.ToString(), duration.ToPhrase()));
        Assert.True(Duration.TryParse(text, null, out var other) && other == duration);
    }

    [Theory]
    [InlineData("PT1H30M", "PT90M")]
    [InlineData("PT0H5M", "PT5M")]
    [InlineData("PT1H0M", "PT60M")]
    [InlineData("PT2H90M", "PT210M")]
    [InlineData("PT007M", "PT7M")]
    [InlineData("PT16666H40M", "PT1000000M")]
    public void Parse_HoursAndMinutes_BecomeMinutes(string text, string canonical) =>
        Assert.Equal(canonical, Duration.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("PTM")]
    [InlineData("40M")]
    [InlineData("pt40m")]
    [InlineData("PT40m")]
    [InlineData("PT40")]
    [InlineData("PT1D")]
    [InlineData("P1H")]
    [InlineData("PT1Y")]
    [InlineData("PT1W")]
    [InlineData("PT40S")]
    [InlineData("P1DT2H")]
    [InlineData("P1Y6M")]
    [InlineData("PT1H30")]
    [InlineData("PT1H30M ")]
    [InlineData("PT1HM")]
    [InlineData("PT1.5H")]
    [InlineData("PT-1M")]
    [InlineData("-PT1M")]
    [InlineData("PT1000001M")]
    [InlineData("PT16666H41M")]
    [InlineData("P99999999Y")]
    [InlineData("PT\u0664M")]
    [InlineData(" PT1M")]
    public void TryCreate_AnythingElse_IsRefused(string? text)
    {
        Assert.False(Duration.TryCreate(text, out var duration));
        Assert.Equal(default, duration);
        Assert.Throws(
            text is null ? typeof(ArgumentNullException) : typeof(FormatException),
            () => Duration.Parse(text!)
        );
    }

    [Theory]
    [InlineData(-1, DurationUnit.Day)]
    [InlineData(1_000_001, DurationUnit.Day)]
    [InlineData(1, (DurationUnit)6)]
    [InlineData(1, (DurationUnit)(-1))]
    public void Constructor_OutOfRange_Throws(int amount, DurationUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(amount, unit));

    [Fact]
    public void CompareTo_Lengths_AreOrderedThenUnits()
    {
        string[] ordered =
        [
            "PT0M",
            "PT59M",
            "PT60M",
            "PT1H",
            "PT1439M",
            "P1D",
            "P6D",
            "P1W",
            "P4W",
            "P30D",
            "P1M",
            "P12M",
            "P365D",
            "P1Y",
        ];
        var durations = Array.ConvertAll(ordered, Duration.Parse);
        Assert.Equal(durations, durations.Reverse().Order());
        Assert.True(Duration.FromMinutes(60) != Duration.FromHours(1));
    }

    [Fact]
    public void Default_IsNoMinutes() =>
        Assert.Equal(("PT0M", Duration.FromMinutes(0)), (default(Duration).ToString(), default));

    [Fact]
    public void Parse_WhatWasWritten_IsEqual() =>
        Gen.Select(Generate.Any<Duration>(), Generate.Any<Duration>())
            .Sample(
                (one, other) =>
                {
                    Assert.Equal(one, Duration.Parse(one.ToString()));
                    Assert.Equal(one.GetHashCode(), Duration.Parse(one.ToString()).GetHashCode());
                    Assert.Equal(one == other, one.CompareTo(other) == 0);
                    Assert.Equal(one.CompareTo(other), -other.CompareTo(one));
                },
                iter: 2000
            );

    [Theory]
    [InlineData("PT40M", "PT40M", "40 minutes")]
    [InlineData("PT2H", "P3D", "2 hours to 3 days")]
    [InlineData("PT2H", null, "at least 2 hours")]
    [InlineData(null, "P12W", "up to 12 weeks")]
    [InlineData(null, null, "")]
    public void ToPhrase_Range_SaysWhatIsKnown(string? earliest, string? latest, string phrase)
    {
        var range = new DurationRange { Earliest = Optional(earliest), Latest = Optional(latest) };
        Assert.Equal(phrase, range.ToPhrase());
    }

    [Fact]
    public void Range_FromItsFactories_HasBothEnds()
    {
        var (hour, day) = (Duration.FromHours(1), Duration.FromDays(1));
        Assert.Equal(new DurationRange { Earliest = hour, Latest = hour }, DurationRange.Of(hour));
        Assert.Equal(new DurationRange { Earliest = hour, Latest = day }, DurationRange.Between(hour, day));
        Assert.Equal("P2W", Duration.FromWeeks(2).ToString());
    }

    private static Duration? Optional(string? text) => text is null ? null : Duration.Parse(text);
}
