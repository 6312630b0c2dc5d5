using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>An item in little, with a link to its page: as a fragment of its own, among related posts, and where a text embeds it.</summary>
internal static class CardHtml
{
    /// <summary>A card where a text embeds an item; a card inside a card is a link, so that cards never run in circles.</summary>
    internal static void WriteEmbed(ItemRef item, HtmlPage page)
    {
        if (page.Catalog.TryGetItem(item, out var found) && !page.InCard)
        {
            Write(found, Phrase.List(". ", IndicationPhrases.Between(page.Catalog, page.Item, found)), page);
            return;
        }

        page.Raw("<p class=\"cc-embed\">"u8);
        page.WriteItemLink(item);
        page.Raw("</p>\n"u8);
    }

    internal static void Write(ContentItem item, Phrase reason, HtmlPage page)
    {
        var outer = page.EnterCard(item);
        var cards = page.CardCount;
        ItemHtml.StartRoot(page, "<article class=\"cc-card cc-card--"u8);
        page.Raw(">\n"u8);
        if (item.LeadImage is { } image)
        {
            page.WriteImage(image, " class=\"cc-card__image\""u8);
            page.Raw("\n"u8);
        }

        var level = page.EnterHeading(" class=\"cc-card__name\""u8, out var outline);
        var opened = page.OpenItemLink(item);
        page.Buffer.Text(item.Name);
        page.CloseItemLink(opened);
        page.EndHeading(level);
        WriteReason(reason, page);
        WriteExcerpt(item, cards, page);
        NoticeHtml.Write(page);
        WriteMore(item, page);
        page.Outline.Leave(outline);
        page.Raw("</article>\n"u8);
        page.LeaveCard(outer);
    }

    /// <summary>The excerpt of a post, the summary of another item; then every emergency card that it does not have already.</summary>
    internal static void WriteExcerpt(ContentItem item, int cards, HtmlPage page)
    {
        if (item is Post post)
        {
            page.Blocks(post.GetExcerpt().Blocks);
        }
        else if (item.Summary is not null)
        {
            page.Raw("<p>"u8);
            page.Buffer.Text(item.Summary);
            page.Raw("</p>\n"u8);
        }

        page.MissingCards(cards);
    }

    private static void WriteReason(Phrase reason, HtmlPage page)
    {
        if (!reason.IsEmpty)
        {
            page.Raw("<p class=\"cc-card__why\">"u8);
            page.Write(reason);
            page.Raw("</p>\n"u8);
        }
    }

    private static void WriteMore(ContentItem item, HtmlPage page)
    {
        page.Raw("<p class=\"cc-card__more\">"u8);
        var opened = page.OpenItemLink(item);
        page.Write((item as Post)?.ReadMoreLabel ?? Phrase.Own("Read more"));
        page.Raw("<span class=\"cc-hidden\">: "u8);
        page.Buffer.Text(item.Name);
        page.Raw("</span>"u8);
        page.CloseItemLink(opened);
        page.Raw("</p>\n"u8);
    }
}
