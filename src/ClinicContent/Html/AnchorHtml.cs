namespace ClinicContent.Html;

/// <summary>The anchor of a heading as an id: only on the page of its item, where it is unique.</summary>
internal static class AnchorHtml
{
    internal static void Write(string? anchor, HtmlPage page)
    {
        // Ids that begin so are the library's own.
        if (
            string.IsNullOrEmpty(anchor)
            || !page.OnItsPage
            || anchor.StartsWith("cc_", StringComparison.Ordinal)
            || anchor.AsSpan().IndexOfAny(" \t\n\f\r") >= 0
        )
        {
            return;
        }

        page.Buffer.Raw(" id=\""u8);
        page.Buffer.Text(anchor);
        page.Buffer.Raw("\""u8);
    }
}
