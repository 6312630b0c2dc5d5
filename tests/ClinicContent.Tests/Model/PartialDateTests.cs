using ClinicContent.Model;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2019", 2019, null, null, "2019-01-01", "2019-12-31")]
    [InlineData("2019-03", 2019, 3, null, "2019-03-01", "2019-03-31")]
    [InlineData("2024-02", 2024, 2, null, "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", 2024, 2, 29, "2024-02-29", "2024-02-29")]
    [InlineData("0001", 1, null, null, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", 9999, 12, null, "9999-12-01", "9999-12-31")]
    public void Parse_WhatIsKnown_IsKept(string text, int year, int? month, int? day, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((year, month, day, text), (date.Year, date.Month, date.Day, date.ToString()));
        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
        Assert.True(PartialDate.TryParse(text, null, out var other) && other == date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("0000")]
    [InlineData("02019")]
    [InlineData("2019-3")]
    [InlineData("2019-00")]
    [InlineData("2019-13")]
    [InlineData("2019/03")]
    [InlineData("2019-03-")]
    [InlineData("2019-03-00")]
    [InlineData("2019-03-32")]
    [InlineData("2019-02-29")]
    [InlineData("2019-3-05")]
    [InlineData("2019-03-05T00:00")]
    [InlineData("-019")]
    [InlineData("+2019")]
    [InlineData(" 2019")]
    [InlineData("2019 ")]
    [InlineData("\u0662\u0660\u0661\u0669")]
    [InlineData("05.03.2019")]
    public void TryCreate_AnythingElse_IsRefused(string? text)
    {
        Assert.False(PartialDate.TryCreate(text, out var date));
        Assert.Equal(default, date);
        Assert.Throws(
            text is null ? typeof(ArgumentNullException) : typeof(FormatException),
            () => PartialDate.Parse(text!)
        );
    }

    [Fact]
    public void Constructors_DatesThatDoNotExist_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2019, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(-70_000, 1));
    }

    [Fact]
    public void Default_IsTheYearOne() => Assert.Equal(new PartialDate(1), default);

    [Fact]
    public void Equals_MoreOrLessExact_Differ()
    {
        PartialDate day = new DateOnly(2019, 1, 1);
        Assert.True(new PartialDate(2019) != new PartialDate(2019, 1));
        Assert.True(new PartialDate(2019, 1) != day);
        Assert.Equal(
            [new PartialDate(2018, 12), new(2019), new(2019, 1), day, new(2019, 2)],
            new[] { day, new(2019, 2), new(2019, 1), new(2018, 12), new(2019) }.Order()
        );
    }

    [Fact]
    public void Parse_WhatWasWritten_IsEqual() =>
        Gen.Select(Generate.Any<PartialDate>(), Generate.Any<PartialDate>())
            .Sample(
                (one, other) =>
                {
                    Assert.Equal(one, PartialDate.Parse(one.ToString()));
                    Assert.Equal(one.GetHashCode(), PartialDate.Parse(one.ToString()).GetHashCode());
                    Assert.Equal(one == other, one.ToString() == other.ToString());
                    Assert.Equal(
                        Math.Sign(string.CompareOrdinal($"{one}", $"{other}")),
                        Math.Sign(one.CompareTo(other))
                    );
                    Assert.True(one.Earliest <= one.Latest);
                },
                iter: 2000
            );
}
