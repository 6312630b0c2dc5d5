using ClinicContent.Html;
using ClinicContent.Model;

namespace ClinicContent.Tests.Html;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("az-Arab", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("de-1996", false)]
    [InlineData("en", false)]
    public void Item_InALanguage_HasItsDirection(string language, bool isRightToLeft)
    {
        var item = new Condition
        {
            Id = new("a"),
            Name = "A",
            Summary = "S.",
            Language = new LanguageTag(language),
        };
        var catalog = new ContentCatalogBuilder().Add(item).Build().OrThrow();
        var html = new ContentHtmlWriter(catalog).Item(item.Id).ToString();
        Assert.Contains($" lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Equal(isRightToLeft, html.Contains($"lang=\"{language}\" dir=\"rtl\"", StringComparison.Ordinal));
        Assert.Equal(isRightToLeft, html.Contains("dir=", StringComparison.Ordinal));
    }
}
