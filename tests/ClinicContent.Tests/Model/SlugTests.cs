using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("What-Is-PTSD")]
    [InlineData("2021/05/what-is-ptsd")]
    [InlineData("a.b_c~d/...")]
    public void TryCreate_SegmentsOfUnreservedCharacters_AreTaken(string text) =>
        Assert.Equal(text, new Slug(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a%20b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("a\n")]
    public void TryCreate_AnythingElse_IsRefused(string text) => Assert.False(Slug.TryCreate(text, out _));

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void TryCreate_LongSlug_HasALimit(int length, bool expected) =>
        Assert.Equal(expected, Slug.TryCreate(new string('a', length), out _));
}
