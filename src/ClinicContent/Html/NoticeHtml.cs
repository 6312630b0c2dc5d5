namespace ClinicContent.Html;

/// <summary>The notices of an item: the catalog's and its own.</summary>
internal static class NoticeHtml
{
    internal static void Write(HtmlPage page)
    {
        var notices = page.Catalog.NoticesFor(page.Item);
        if (notices.IsEmpty)
        {
            return;
        }

        page.Raw("<div class=\"cc-notices\" role=\"note\">\n"u8);
        foreach (var notice in notices.AsSpan())
        {
            page.Raw("<p class=\"cc-notice cc-notice--"u8);
            page.Buffer.Text(notice.Kind.Value);
            page.Raw("\""u8);

            // What the catalog says of every item is in the language of the site.
            var isOwn = page.Item.Notices.Contains(notice);
            var outer = page.EnterLanguage(isOwn ? page.LanguageOf(page.Item) : page.Urls.Language);
            page.Raw(">"u8);
            page.Buffer.Text(notice.Text);
            page.Raw("</p>\n"u8);
            page.LeaveLanguage(outer);
        }

        page.Raw("</div>\n"u8);
    }
}
