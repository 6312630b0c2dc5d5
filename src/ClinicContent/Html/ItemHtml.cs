using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>A whole item: what every kind shows, around what its own kind shows.</summary>
internal static class ItemHtml
{
    internal static void Write(HtmlPage page)
    {
        var item = page.Item;
        page.Citations.Place = CitationPlace.Here;
        StartRoot(page, "<article class=\"cc-item cc-item--"u8);
        page.Raw(" aria-labelledby=\""u8);
        NameId(page);
        page.Raw("\">\n<header class=\"cc-header\">\n"u8);
        var level = page.Outline.Enter(out var outer);
        page.StartHeading(level);
        page.Raw(" id=\""u8);
        NameId(page);
        page.Raw("\">"u8);
        page.Buffer.Text(item.Name);
        page.EndHeading(level);
        WriteHead(page);
        page.Raw("</header>\n"u8);
        WriteParts(page);
        if (page.MayDrop)
        {
            page.MissingCards(since: 0);
        }

        page.Citations.WriteSources(page, "Sources"u8, onlyMarked: false);
        page.Outline.Leave(outer);
        page.Raw("</article>\n"u8);
    }

    /// <summary>The start of an element for an item, up to its kind and its language; the tag stays open.</summary>
    internal static void StartRoot(HtmlPage page, ReadOnlySpan<byte> start)
    {
        page.Raw(start);
        page.Raw(KindOf(page.Item.Kind));
        page.Raw("\""u8);
        page.StartLanguage();
    }

    internal static void WriteBlocks(HtmlPage page, ReadOnlySpan<byte> heading, ValueList<Block> blocks)
    {
        var part = new PartHtml(page, "cc-part"u8, heading, ""u8, ""u8);
        page.Blocks(blocks);
        part.End();
    }

    /// <summary>Facts that every kind has.</summary>
    internal static void WriteDetails(HtmlPage page)
    {
        var item = page.Item;
        FactHtml.WriteAll(
            page,
            "Also called"u8,
            item.AlternateNames.Select(name => (Phrase)$"{name.Text} ({Phrase.Own(Phrases.Of(name.Kind))})")
        );
        FactHtml.WriteAll(page, "Codes"u8, item.Codes.Select(Phrases.Of));
        FactHtml.Write(page, "For"u8, Phrase.List(", ", item.Audiences.Select(audience => Phrase.Own(audience.Label))));
        FactHtml.Write(page, "Category"u8, Phrase.Own(item.Category?.Label));
        FactHtml.Write(page, "Tags"u8, Phrase.List(", ", item.Tags));
    }

    private static ReadOnlySpan<byte> KindOf(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => "treatment"u8,
            ContentKind.Condition => "condition"u8,
            ContentKind.DeliveryMethod => "delivery-method"u8,
            _ => "post"u8,
        };

    private static void NameId(HtmlPage page)
    {
        page.Raw("cc_"u8);
        page.Raw(KindOf(page.Item.Kind));
        page.Raw("_"u8);
        page.Buffer.Text(page.Item.Ref.Id);
    }

    private static void WriteHead(HtmlPage page)
    {
        var item = page.Item;
        WriteLine(page, "<p class=\"cc-subtitle\">"u8, (item as Post)?.Subtitle);
        if (item.Status != PublicationStatus.Published)
        {
            WriteLine(page, "<p class=\"cc-draft\">"u8, Phrase.Own("Not published: " + Phrases.Of(item.Status)));
        }

        NoticeHtml.Write(page);
        WriteLine(page, "<p class=\"cc-summary\">"u8, item.Summary);
        WriteStanding(page);
        if (item.LeadImage is { } image)
        {
            FigureHtml.Write(image, isLead: true, page);
        }
    }

    private static void WriteLine(HtmlPage page, ReadOnlySpan<byte> start, Phrase text)
    {
        if (!text.IsEmpty)
        {
            page.Raw(start);
            page.Write(text);
            page.Raw("</p>\n"u8);
        }
    }

    // Who stands behind it, and since when.
    private static void WriteStanding(HtmlPage page)
    {
        var item = page.Item;
        var start = page.Buffer.Length;
        page.Raw("<dl class=\"cc-facts cc-standing\">\n"u8);
        var content = page.Buffer.Length;
        FactHtml.Write(page, item.Authors.Count > 1 ? "Authors"u8 : "Author"u8, item.Authors);
        FactHtml.Write(page, "Published"u8, item.PublishOn);
        FactHtml.Write(page, "Changed"u8, item.ModifiedOn);
        FactHtml.Write(page, "Last reviewed"u8, item.Review?.LastReviewedOn);
        FactHtml.Write(page, "Reviewed by"u8, item.Review?.ReviewedBy ?? default);
        FactHtml.Write(page, "Next review"u8, item.Review?.NextReviewDueOn);
        if (item is Post post)
        {
            FactHtml.Write(page, "Reading time"u8, Phrase.Own(post.ReadingTime.ToPhrase()));
        }

        if (page.Buffer.Length == content)
        {
            page.Buffer.CutTo(start);
        }
        else
        {
            page.Raw("</dl>\n"u8);
        }
    }

    private static void WriteParts(HtmlPage page)
    {
        switch (page.Item)
        {
            case Treatment treatment:
                TreatmentHtml.Write(treatment, page);
                break;
            case Condition condition:
                ConditionHtml.Write(condition, page);
                break;
            case DeliveryMethod method:
                DeliveryMethodHtml.Write(method, page);
                break;
            default:
                PostHtml.Write((Post)page.Item, page);
                break;
        }
    }
}
