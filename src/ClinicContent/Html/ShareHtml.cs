using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>Links that share a page: plain links, without script and without anything loaded from elsewhere.</summary>
internal static class ShareHtml
{
    internal static void Write(HtmlPage page)
    {
        if (page.Item is Post { ShowShareLinks: false })
        {
            return;
        }

        var url = page.Urls.Absolute(page.Item);
        var (escapedUrl, name) = (Uri.EscapeDataString(url), Uri.EscapeDataString(page.Item.Name));
        page.Raw("<section class=\"cc-share\""u8);
        page.StartLanguageBeneath();
        page.Raw(">\n"u8);
        var level = page.EnterHeading(""u8, out var outer);
        page.Own("Share the " + KindNames.Phrase(page.Item.Kind));
        page.EndHeading(level);
        page.Raw("<ul>\n"u8);
        Line(page, "Email"u8, $"mailto:?subject={name}&body={escapedUrl}");
        Line(page, "Facebook"u8, $"https://www.facebook.com/sharer/sharer.php?u={escapedUrl}");
        Line(page, "X"u8, $"https://x.com/intent/post?url={escapedUrl}&text={name}");
        Line(page, "LinkedIn"u8, $"https://www.linkedin.com/sharing/share-offsite/?url={escapedUrl}");
        page.Raw("</ul>\n<p class=\"cc-share__link\">"u8);
        page.Own("Link to copy: "u8);
        page.Raw("<a href=\""u8);
        page.Buffer.Text(url);
        page.Raw("\">"u8);
        page.Buffer.Text(url);
        page.Raw("</a></p>\n"u8);
        page.Outline.Leave(outer);
        page.Raw("</section>\n"u8);
    }

    private static void Line(HtmlPage page, ReadOnlySpan<byte> label, string intent)
    {
        page.Raw("<li><a href=\""u8);
        page.Buffer.Text(intent);
        page.Raw(intent.StartsWith("http", StringComparison.Ordinal) ? "\" rel=\"external nofollow\">"u8 : "\">"u8);
        page.Own(label);
        page.Raw("</a></li>\n"u8);
    }
}
