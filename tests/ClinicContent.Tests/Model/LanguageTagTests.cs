using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("ZH-HANT-tw", "zh-Hant-TW")]
    [InlineData("zh-yue-hk", "zh-yue-HK")]
    [InlineData("es-419", "es-419")]
    [InlineData("SL-rozaj-BISKE-1994", "sl-rozaj-biske-1994")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("en-U-CA-Buddhist", "en-u-ca-buddhist")]
    [InlineData("en-x-Clinic-1", "en-x-clinic-1")]
    [InlineData("hy-Latn-IT-arevela", "hy-Latn-IT-arevela")]
    public void TryCreate_WellFormedTag_IsWrittenInCanonicalCase(string text, string canonical) =>
        Assert.Equal(canonical, new LanguageTag(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("en-US-")]
    [InlineData("en-U")]
    [InlineData("en-x")]
    [InlineData("en-a-b")]
    [InlineData("en US")]
    [InlineData("englishlanguage")]
    [InlineData("en-USA1")]
    [InlineData("en-12")]
    [InlineData("én")]
    [InlineData("i-klingon")]
    [InlineData("en-\u0131d")]
    public void TryCreate_AnythingElse_IsRefused(string text) => Assert.False(LanguageTag.TryCreate(text, out _));

    [Fact]
    public void TryCreate_LongTag_HasALimit() =>
        Assert.False(LanguageTag.TryCreate("en-x" + string.Concat(Enumerable.Repeat("-abcdefgh", 7)), out _));
}
