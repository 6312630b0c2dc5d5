using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class KindNamesTests
{
    [Theory]
    [InlineData(ContentKind.Treatment, "treatment", "treatments", "treatment")]
    [InlineData(ContentKind.Condition, "condition", "conditions", "condition")]
    [InlineData(ContentKind.DeliveryMethod, "delivery-method", "delivery-methods", "delivery method")]
    [InlineData(ContentKind.Post, "post", "posts", "post")]
    public void Names_OfAKind_ReadBack(ContentKind kind, string name, string folder, string phrase)
    {
        Assert.Equal((name, folder, phrase), (KindNames.Of(kind), KindNames.Folder(kind), KindNames.Phrase(kind)));
        Assert.True(KindNames.TryParse(name, out var byName));
        Assert.True(KindNames.TryParseFolder(folder, out var byFolder));
        Assert.Equal((kind, kind), (byName, byFolder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Treatment")]
    [InlineData("treatments")]
    public void TryParse_OfAnythingElse_FindsNone(string word) => Assert.False(KindNames.TryParse(word, out _));

    [Fact]
    public void Of_NoKind_IsWrongUse()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KindNames.Of((ContentKind)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => KindNames.Folder((ContentKind)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => KindNames.Phrase((ContentKind)4));
    }
}
