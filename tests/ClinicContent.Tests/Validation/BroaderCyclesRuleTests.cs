using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class BroaderCyclesRuleTests
{
    [Fact]
    public void Cycle_OfTwo_IsToldFromBothEnds() =>
        Assert.Equal(
            [
                "conditions/a.json:2:18: error CLN0306: the condition is broader than itself: a → b → a @ condition/a $.broader[1]",
                "conditions/b.json:2:12: error CLN0306: the condition is broader than itself: b → a → b @ condition/b $.broader[0]",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"broader\":[\"any\",\"b\"]"),
                ItemFile.Condition("b", "\"broader\":[\"a\"]"),
                ItemFile.Condition("c", "\"broader\":[\"a\",\"b\"]")
            )
        );

    [Fact]
    public void Cycle_OfFive_IsToldFromEachAndShortest() =>
        Assert.Equal(
            [
                "conditions/a.json:2:12: error CLN0306: the condition is broader than itself: a → b → c → d → e → a @ condition/a $.broader[0]",
                "conditions/b.json:2:12: error CLN0306: the condition is broader than itself: b → c → d → e → a → b @ condition/b $.broader[0]",
                "conditions/c.json:2:12: error CLN0306: the condition is broader than itself: c → d → c @ condition/c $.broader[0]",
                "conditions/d.json:2:16: error CLN0306: the condition is broader than itself: d → c → d @ condition/d $.broader[1]",
                "conditions/e.json:2:12: error CLN0306: the condition is broader than itself: e → a → b → c → d → e @ condition/e $.broader[0]",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"broader\":[\"b\"]"),
                ItemFile.Condition("b", "\"broader\":[\"c\"]"),
                ItemFile.Condition("c", "\"broader\":[\"d\"]"),
                ItemFile.Condition("d", "\"broader\":[\"e\",\"c\"]"),
                ItemFile.Condition("e", "\"broader\":[\"a\"]")
            )
        );

    [Fact]
    public void Cycle_BesideAReferenceToItself_IsToldByTheOthers() =>
        Assert.Equal(
            [
                "conditions/a.json:2:12: error CLN0305: the item refers to itself @ condition/a $.broader[0]",
                "conditions/a.json:2:16: error CLN0306: the condition is broader than itself: a → b → a @ condition/a $.broader[1]",
                "conditions/b.json:2:12: error CLN0306: the condition is broader than itself: b → a → b @ condition/b $.broader[0]",
            ],
            Report.Of(
                ItemFile.Condition("a", "\"broader\":[\"a\",\"b\"]"),
                ItemFile.Condition("b", "\"broader\":[\"a\"]")
            )
        );

    [Fact]
    public void Chain_OfManyInALine_IsNoCycleAndNeedsNoStack()
    {
        var chain = Enumerable
            .Range(0, 20_000)
            .Select(i => new Condition
            {
                Id = new($"c{i}"),
                Name = "C",
                Summary = "S.",
                Broader = i == 0 ? [] : [new($"c{i - 1}")],
            });
        var catalog = new ContentCatalogBuilder().Add(chain).Build().OrThrow();
        Assert.Equal(20_000, catalog.WithBroader(new("c19999")).Count);
    }

    [Fact]
    public void Cycle_OfThousands_IsToldFromEachInLinearTime()
    {
        var ring = Enumerable
            .Range(0, 20_000)
            .Select(i => new Condition
            {
                Id = new($"c{i}"),
                Name = "C",
                Summary = "C.",
                Broader = [new($"c{(i + 1) % 20_000}")],
            });
        var result = new ContentCatalogBuilder().Add(ring).Build();
        Assert.Equal(20_000, result.ErrorCount);
        Assert.Contains(
            "c5 → c6 → ",
            result.Diagnostics.First(one => one.Item == "condition/c5").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Diamond_IsNoCycle() =>
        Assert.Empty(
            Report.Of(
                ItemFile.Condition("a", "\"broader\":[\"b\",\"c\"]"),
                ItemFile.Condition("b", "\"broader\":[\"any\"]"),
                ItemFile.Condition("c", "\"broader\":[\"any\",\"b\"]")
            )
        );
}
