using ClinicContent.Diagnostics;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Diagnostics;

public sealed class NearestTests
{
    [Theory]
    [InlineData("ptds", "ptsd")]
    [InlineData("PTSD", "ptsd")]
    [InlineData("ptsdd", "ptsd")]
    [InlineData("tsd", "ptsd")]
    [InlineData("anxety", "anxiety")]
    [InlineData("depresion-major", "depression-major")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("pain-management", null)]
    public void Find_Word_IsTheOneWithTheFewestEdits(string word, string? expected) =>
        Assert.Equal(expected, Nearest.Find(word, ["anxiety", "depression-major", "ptsd"]));

    [Theory]
    [InlineData("cart", "card")]
    [InlineData("bard", "bars")]
    public void Find_SeveralAreAsNear_IsTheOneWithTheLongestCommonEnds(string word, string expected) =>
        Assert.Equal(expected, Nearest.Find(word, ["yard", "bars", "card"]));

    [Fact]
    public void Find_SeveralAreJustAsNear_IsTheFirstInOrdinalOrder() =>
        Assert.Equal("a1", Nearest.Find("a0", ["a3", "a1", "a2"]));

    [Fact]
    public void Find_LongWords_AreNotCompared() =>
        Assert.Null(Nearest.Find(new string('a', 257), [new string('a', 257)]));

    [Fact]
    public void Find_NoCandidates_IsNull() => Assert.Null(Nearest.Find("a", []));

    // The same distance, worked out from its definition.
    [Fact]
    public void Find_AnyWord_AgreesWithThePlainDefinition()
    {
        var words = Gen.Char["abc"].Array[1, 7].Select(letters => new string(letters));
        Gen.Select(words, words)
            .Sample(
                (word, candidate) =>
                    Assert.Equal(
                        Distance(word, candidate) <= Math.Max(1, word.Length / 3) ? candidate : null,
                        Nearest.Find(word, [candidate])
                    ),
                iter: 2000
            );
    }

    [Fact]
    public void Find_AnyTexts_NeverThrows() =>
        Gen.Select(Texts.Any, Texts.Any.Array[0, 5])
            .Sample(
                (word, candidates) =>
                    Assert.True(
                        Nearest.Find(word, candidates) is var found && (found is null || candidates.Contains(found))
                    ),
                iter: 2000
            );

    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        var best = Math.Min(Distance(a[..^1], b), Distance(a, b[..^1])) + 1;
        best = Math.Min(best, Distance(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        var swapped = a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1];
        return swapped ? Math.Min(best, Distance(a[..^2], b[..^2]) + 1) : best;
    }
}
