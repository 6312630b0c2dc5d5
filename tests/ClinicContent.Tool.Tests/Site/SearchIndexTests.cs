using System.Text;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class SearchIndexTests
{
    [Fact]
    public void Fold_EveryCodeUnit_IsLettersDigitsAndSpaces()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var folded = SearchIndex.Fold($"a{(char)unit}b");
            Assert.All(folded.EnumerateRunes(), rune => Assert.True(rune.Value == 32 || Rune.IsLetterOrDigit(rune)));
        }

        Assert.Equal("a b", SearchIndex.Fold("a\U0001FFFEb"));
        Assert.Equal("creme brulee 12", SearchIndex.Fold("Crème BRÛLÉE-12"));
    }
}
