using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Tests.Model.Clinical;

public sealed class IndicationTests
{
    private static readonly Indication Indication = new() { Condition = new("ptsd") };

    [Theory]
    [InlineData("", OverallDirection.Insufficient)]
    [InlineData("n", OverallDirection.Insufficient)]
    [InlineData("f", OverallDirection.For)]
    [InlineData("fnf", OverallDirection.For)]
    [InlineData("a", OverallDirection.Against)]
    [InlineData("na", OverallDirection.Against)]
    [InlineData("fa", OverallDirection.Mixed)]
    [InlineData("anf", OverallDirection.Mixed)]
    public void OverallDirection_Sources_IsWhatTheySayTogether(string sources, OverallDirection expected)
    {
        var evidence = sources.Select(source => new EvidenceStatement
        {
            Direction = source switch
            {
                'f' => EvidenceDirection.For,
                'a' => EvidenceDirection.Against,
                _ => EvidenceDirection.Neither,
            },
        });
        Assert.Equal(expected, (Indication with { Evidence = evidence.ToValueList() }).OverallDirection);
    }

    [Theory]
    [InlineData("US:2019", "2019-12-30", "")]
    [InlineData("US:2019", "2019-12-31", "US:2019")]
    [InlineData("US:2019-03", "2019-03-30", "")]
    [InlineData("US:2019-03", "2019-03-31", "US:2019-03")]
    [InlineData("US:2019-03-05", "2019-03-05", "US:2019-03-05")]
    [InlineData("US", "0001-01-01", "US")]
    [InlineData("US US:2019-03-05", "2019-03-04", "US")]
    [InlineData("US US:2019-03-05", "2019-03-05", "US:2019-03-05")]
    [InlineData("US:2021-01-01 US:2019-01-01 US:2020-01-01", "2020-06-01", "US:2020-01-01")]
    [InlineData("US:2020-01-01 GB:2019-01-01 EU", "2020-01-01", "US:2020-01-01 GB:2019-01-01 EU")]
    [InlineData("US:2020-01-01 US:2020-01-01", "2020-01-01", "US:2020-01-01 US:2020-01-01")]
    [InlineData("US:2020-01-01 US-CA:2021-01-01", "2022-01-01", "US:2020-01-01 US-CA:2021-01-01")]
    [InlineData("", "2022-01-01", "")]
    public void StatusesOn_Day_AreThoseThatBeganLastInEachJurisdiction(string statuses, string day, string expected)
    {
        var held = (Indication with { Statuses = Statuses(statuses) }).StatusesOn(
            DateOnly.ParseExact(day, "yyyy-MM-dd", null)
        );
        Assert.Equal(Statuses(expected), held);
    }

    [Fact]
    public void Key_ListsInAnotherOrder_IsTheSame()
    {
        var one = Indication with { Methods = [new("b"), new("a"), new("b")], Products = ["y", "x"], Claim = "c" };
        var other = Indication with { Methods = [new("a"), new("b")], Products = ["x", "y", "x"], Limitations = "l" };
        Assert.Equal(one.Key, other.Key);
        Assert.Equal(one.Key.GetHashCode(), other.Key.GetHashCode());
        Assert.Equal("ptsd [a, b] {x, y}", one.Key.ToString());
    }

    [Fact]
    public void Key_AnotherIdentity_Differs()
    {
        Indication[] others =
        [
            Indication with
            {
                Condition = new("a"),
            },
            Indication with
            {
                Methods = [new("a")],
            },
            Indication with
            {
                Products = ["a"],
            },
            Indication with
            {
                Line = TreatmentLine.First,
            },
            Indication with
            {
                Population = "adults",
            },
        ];
        var keys = others.Append(Indication).Select(indication => indication.Key).ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(
            ["a", "ptsd [a]", "ptsd {a}", "ptsd first", "ptsd (adults)", "ptsd"],
            keys.Select(key => key.ToString())
        );
    }

    // Each is a jurisdiction, and since when where that is known.
    private static ValueList<JurisdictionStatus> Statuses(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(status => status.Split(':'))
            .Select(parts => new JurisdictionStatus
            {
                Jurisdiction = new(parts[0]),
                Since = parts.Length > 1 ? PartialDate.Parse(parts[1]) : null,
            })
            .ToValueList();
}
