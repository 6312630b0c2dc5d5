using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class WebUrlTests
{
    [Theory]
    [InlineData("https://example.org", null, "https")]
    [InlineData("HTTP://Example.ORG/A?b=C#d", "http://Example.ORG/A?b=C#d", "http")]
    [InlineData("https://example.org:8443/a//b?c=d:e@f", null, "https")]
    [InlineData("https://bücher.example/é/漢", null, "https")]
    [InlineData("https://[::1]/", null, "https")]
    [InlineData("MailTo:info@example.org?subject=a", "mailto:info@example.org?subject=a", "mailto")]
    [InlineData("tel:+1-555-0100", null, "tel")]
    [InlineData("sms:988", null, "sms")]
    [InlineData("/treatments/ketamine", null, null)]
    [InlineData("../images/a.png", null, null)]
    [InlineData("a/b:c", null, null)]
    [InlineData("?q=a:b", null, null)]
    [InlineData("#top", null, null)]
    [InlineData("/a//b", null, null)]
    public void TryCreate_SafeUrl_IsTaken(string text, string? canonical, string? scheme)
    {
        Assert.True(WebUrl.TryCreate(text, out var url));
        Assert.Equal((canonical ?? text, scheme, scheme is null), (url.Value, url.Scheme, url.IsRelative));
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("javascript&colon;alert(1):")]
    [InlineData("%6Aavascript:alert(1)")]
    [InlineData("jav\u00adascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>")]
    [InlineData("data:text/html;base64,AAAA")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("view-source:https://example.org")]
    [InlineData("//example.org")]
    [InlineData("//example.org/a")]
    [InlineData("///example.org")]
    [InlineData("/\\example.org")]
    [InlineData("\\\\example.org")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https://example.org\\@evil.example")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://?q")]
    [InlineData("https://:80/")]
    [InlineData("https://user@example.org")]
    [InlineData("https://user:pass@example.org/")]
    [InlineData("https://example.org@evil.example")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/a\u00a0b")]
    [InlineData("https://example.org/\u3000")]
    [InlineData("https://example.org/\u200b")]
    [InlineData("https://example.org/\u200d")]
    [InlineData("https://example.org/\u2060")]
    [InlineData("https://example.org/\ufeff")]
    [InlineData("https://example.org/\u202e")]
    [InlineData("https://example.org/\u2066a\u2069")]
    [InlineData("https://example.org/\u061c")]
    [InlineData("https://example.org/\u2028")]
    [InlineData("https://example.org/\0")]
    [InlineData("https://example.org/\u007f")]
    [InlineData("https://example.org/\u0085")]
    [InlineData("https://example.org/\ue000")]
    [InlineData("https://example.org/\U000e0041")]
    [InlineData("https://example.org/<b>")]
    [InlineData("https://example.org/\"a")]
    [InlineData("https://example.org/{a}")]
    [InlineData("https://example.org/`")]
    [InlineData("mailto:")]
    [InlineData("tel:")]
    [InlineData("mailto://example.org")]
    [InlineData("tel:/1")]
    [InlineData("a:b")]
    [InlineData("1:2")]
    [InlineData("é:b")]
    public void TryCreate_AnythingElse_IsRefused(string text) => Assert.False(WebUrl.TryCreate(text, out _));

    // Not in the table above: an attribute cannot hold them.
    [Fact]
    public void TryCreate_HalfASurrogatePair_IsRefused() =>
        Assert.All(
            ["\ud83d", "\ude00a", "\ud83d\ud83d\ude00"],
            half => Assert.False(WebUrl.TryCreate("/" + half, out _))
        );

    [Theory]
    [InlineData(2048, true)]
    [InlineData(2049, false)]
    public void TryCreate_LongUrl_HasALimit(int length, bool expected) =>
        Assert.Equal(expected, WebUrl.TryCreate("/" + new string('a', length - 1), out _));
}
