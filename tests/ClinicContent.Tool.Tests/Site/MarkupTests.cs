using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class MarkupTests
{
    [Fact]
    public void Element_HostileText_IsText()
    {
        var html = new Markup().Element("p", "</p><script>'\"&", ("title", "\"><img src=x onerror='a'>")).ToString();
        Assert.Equal(
            "<p title=\"&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;\">&lt;/p&gt;&lt;script&gt;&#39;&quot;&amp;</p>",
            html
        );
    }

    [Theory]
    [InlineData("a\u0000b", "a\uFFFDb")]
    [InlineData("a\u0085b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\uFDD0b", "a\uFFFDb")]
    [InlineData("a\r\n\tb", "a\uFFFD\n\tb")]
    [InlineData("é\U0001F600", "é\U0001F600")]
    public void Text_WhatHtmlForbids_IsReplaced(string text, string expected) =>
        Assert.Equal(expected, new Markup().Text(text).ToString());

    [Fact]
    public void Text_HalfOfASurrogatePair_IsReplaced() =>
        Assert.Equal("a\uFFFDb", new Markup().Text("a" + (char)0xD800 + "b").ToString());

    [Fact]
    public void Open_AttributeWithoutValue_IsLeftOutAndEmptyOneStandsAlone() =>
        Assert.Equal(
            "<a defer>x</a>",
            new Markup().Open("a", ("href", null), ("defer", "")).Text("x").Close().ToString()
        );
}
