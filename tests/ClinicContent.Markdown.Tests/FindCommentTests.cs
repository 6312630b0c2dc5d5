namespace ClinicContent.Markdown.Tests;

public sealed class FindCommentTests
{
    [Theory]
    [InlineData("---\n# one\nname: A\n---\n", 2, 1, 6)]
    [InlineData("\ufeff---\r\nname: ü😀 # why\r\n---\r\n", 2, 11, 16)]
    [InlineData("---\nbroader: [a, # first\n  b]\n---\n", 2, 14, 21)]
    [InlineData("---\nsummary: | # kept\n  S.\n---\n", 2, 12, 18)]
    [InlineData("---\nname: A\n---\n#\n", 0, 0, 0)]
    [InlineData("---\nname: A\n\n#\n---\n", 4, 1, 2)]
    public void FindComment_InFrontMatter_IsItsPlace(string text, int line, int column, int end)
    {
        var place = Find(text);
        Assert.Equal((line, column, end), (place?.Line ?? 0, place?.Column ?? 0, place?.EndColumn ?? 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Heading\n")]
    [InlineData("---\nname: A#1\nsummary: \"# no\"\n---\n\n# Heading\n")]
    [InlineData("---\nsummary: |\n  # text\nname: '#'\n---\n")]
    [InlineData("---\nsummary: >-\n  one\n  # text\n---\n")]
    public void FindComment_NoneInFrontMatter_IsNull(string text) => Assert.Null(Find(text));

    [Fact]
    public void FindComment_NotUtf8_IsNull() =>
        Assert.Null(ContentMarkdownSerializer.FindComment(new byte[] { 0x23, 0xff, 0xfe, 0x23 }));

    private static Diagnostics.SourcePlace? Find(string text) =>
        ContentMarkdownSerializer.FindComment(System.Text.Encoding.UTF8.GetBytes(text));
}
