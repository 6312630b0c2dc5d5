using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class TagUriTests
{
    [Theory]
    [InlineData("tag:clinic.example,2026:content")]
    [InlineData("tag:clinic.example,2026-11:a/b")]
    [InlineData("tag:someone@clinic.example,2026-11-29:%C3%A4?x=1")]
    public void TryCreate_OfATag_TakesItAsItIs(string text)
    {
        Assert.True(TagUri.TryCreate(text, out var tag));
        Assert.Equal(text, tag.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tag:")]
    [InlineData("tag:clinic.example:content")]
    [InlineData("tag:clinic.example,26:content")]
    [InlineData("tag:clinic.example,2026-1:content")]
    [InlineData("tag:clinic.example,2026:")]
    [InlineData("tag:,2026:content")]
    [InlineData("tag:@@,2026:content")]
    [InlineData("tag:@clinic.example,2026:content")]
    [InlineData("tag:...,2026:content")]
    [InlineData("tag:clinic_1.example,2026:content")]
    [InlineData("tag:clinic.example,0000:content")]
    [InlineData("tag:clinic.example,2026-13-45:content")]
    [InlineData("tag:clinic.example,2026:content/")]
    [InlineData("tag:clinic.example,2026:a b")]
    [InlineData("tag:clinic.example,2026:é")]
    [InlineData("tag:clinic.example,2026:100%")]
    [InlineData("tag:clinic.example,2026:content\n")]
    [InlineData("TAG:clinic.example,2026:content")]
    [InlineData("https://clinic.example/,2026:content")]
    public void TryCreate_OfAnythingElse_Refuses(string text) => Assert.False(TagUri.TryCreate(text, out _));
}
