using ClinicContent.Catalog;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>What an item leads to and what leads to it, as far as neither the item itself nor <see cref="RelatedHtml"/> shows it, and why.</summary>
internal static class RelationsHtml
{
    internal static void Write(HtmlPage page)
    {
        var (item, catalog) = (page.Item, page.Catalog);
        var start = page.Buffer.Length;
        page.Raw("<div class=\"cc-relations\""u8);
        page.StartLanguageBeneath();
        page.Raw(">\n"u8);
        var content = page.Buffer.Length;
        switch (item)
        {
            case Treatment treatment:
                WriteTreatment(treatment.Id, page);
                break;
            case Condition condition:
                WriteCondition(condition.Id, page);
                break;
            case DeliveryMethod method:
                WriteMethod(method.Id, page);
                break;
            default:
                WritePost((Post)item, page);
                break;
        }

        WriteItems("Posts about it"u8, catalog.PostsAbout(item.Ref), page);
        WriteItems(
            "Mentioned by"u8,
            catalog
                .LinksTo(item.Ref)
                .Where(link => link is { Relation: Relation.TextMention, Source: not Post })
                .Select(link => link.Source),
            page
        );
        if (page.Buffer.Length == content)
        {
            page.Buffer.CutTo(start);
        }
        else
        {
            page.Raw("</div>\n"u8);
        }
    }

    private static void WriteTreatment(TreatmentId id, HtmlPage page)
    {
        var catalog = page.Catalog;
        WriteItems("Alternatives"u8, catalog.AlternativesFor(id), page);
        WriteItems("Alternative to"u8, catalog.TreatmentsWithAlternative(id), page);
        WriteItems("Combined with"u8, catalog.CombinationsFor(id).Or(catalog.TreatmentsCombinedWith(id)), page);
    }

    private static void WriteCondition(ConditionId id, HtmlPage page)
    {
        var catalog = page.Catalog;
        WriteItems("Part of"u8, catalog.BroaderThan(id), page);
        WriteItems("Includes"u8, catalog.NarrowerThan(id), page);
        WriteLines(
            "Related conditions"u8,
            catalog.RelatedConditionsOf(id),
            static (edge, to) => Named(edge.Condition, Phrase.Own(edge.Kind.Label.ToLowerInvariant()), to),
            page
        );
        IndicationHtml.WriteTreatments(catalog.TreatmentsFor(id), page);
        WriteLines(
            "Speaks against"u8,
            catalog.TreatmentsContraindicatedBy(id),
            static (edge, to) => Named(edge.Treatment, Phrases.Of(edge.Contraindication), to),
            page
        );
    }

    private static void WriteMethod(DeliveryMethodId id, HtmlPage page) =>
        WriteLines(
            "Treatments given this way"u8,
            page.Catalog.TreatmentsGivenBy(id),
            static (edge, to) => Named(edge.Treatment, Phrases.Join(edge.Option.Product, edge.Option.Note), to),
            page
        );

    private static void WritePost(Post post, HtmlPage page)
    {
        var catalog = page.Catalog;
        WriteItems("About"u8, catalog.SubjectsOf(post.Id), page);
        WriteItems("Named as related by"u8, catalog.PostsRelatingTo(post.Id), page);
    }

    private static void Named(ContentItem item, Phrase why, HtmlPage page)
    {
        page.WriteItemLink(item.Ref);
        if (!why.IsEmpty)
        {
            page.Raw(": "u8);
            page.Write(why.In(page.LanguageOf(item)));
        }
    }

    private static void WriteItems(ReadOnlySpan<byte> heading, IEnumerable<ContentItem> items, HtmlPage page) =>
        WriteLines(heading, items, static (item, to) => to.WriteItemLink(item.Ref), page);

    private static void WriteLines<T>(
        ReadOnlySpan<byte> heading,
        IEnumerable<T> lines,
        Action<T, HtmlPage> write,
        HtmlPage page
    )
    {
        var part = new PartHtml(page, "cc-part"u8, heading, "<ul>\n"u8, "</ul>\n"u8);
        foreach (var line in lines)
        {
            page.Raw("<li>"u8);
            write(line, page);
            page.Raw("</li>\n"u8);
        }

        part.End();
    }
}
