using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;
using ClinicContent.Site;
using ClinicContent.Text;

namespace ClinicContent.Feeds.Chunks;

/// <summary>Cuts one item into chunks.</summary>
internal sealed class ItemChunks
{
    private readonly ContentCatalog catalog;
    private readonly ContentItem item;
    private readonly ChunkOptions options;
    private readonly List<ContentChunk> chunks;
    private readonly ItemNames names;
    private readonly BlockText blocks;
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly ContentChunk whole;

    internal ItemChunks(ContentCatalog catalog, ContentItem item, ChunkOptions options, List<ContentChunk> chunks)
    {
        (this.catalog, this.item, this.options, this.chunks) = (catalog, item, options, chunks);
        names = new(catalog);
        blocks = new(names.Of, names.BesideIn(item));
        whole = new()
        {
            Id = item.Ref.ToString(),
            Item = item.Ref,
            Headings = [item.Name],
            Text = item.Name,
            Language = item.Language,
            Review = item.Review,
            Notices = catalog.NoticesFor(item),
            EmergencyCards = CardsOf(item),
            Url = UriText.Of(new SiteUrls(options.Site).Absolute(item)),
        };
    }

    internal void Add()
    {
        Add("overview", Overview());
        AddFacts();
        if (item is Treatment treatment)
        {
            AddIndications(treatment);
        }

        AddSections(item.Body?.Sections ?? []);
        if (item is Post post)
        {
            AddQuestions(post);
        }
    }

    private string Overview()
    {
        var page = new TextPage(isForPrograms: true);
        page.Paragraph(item.Name);
        if (item is Post { Subtitle: { } subtitle })
        {
            page.Paragraph(subtitle);
        }

        if (item.Summary is not null)
        {
            page.Blank();
            page.Paragraph(item.Summary);
        }

        return page.ToString().TrimEnd('\n');
    }

    private void AddFacts()
    {
        var page = new TextPage(isForPrograms: true);
        var common = new ItemText(page, names.Of, names.BesideIn(item));
        switch (item)
        {
            case Treatment treatment:
                var text = new TreatmentText(page, common, names.Of);
                text.WriteFacts(treatment);
                text.WriteCare(treatment);
                break;
            case Condition condition:
                new ConditionText(page, common).Write(condition);
                break;
            case DeliveryMethod method:
                new DeliveryMethodText(page, common).Write(method);
                break;
            default:
                // What there is to know of a post stands in its text.
                break;
        }

        foreach (var passage in page.ToPassages())
        {
            Add(PartName.Of(passage.Heading!), passage.Text, passage.Heading!);
        }
    }

    private void AddIndications(Treatment treatment)
    {
        foreach (var edge in catalog.IndicationsOf(treatment.Id))
        {
            var name = PartName.Of(edge.Indication);
            var text = new IndicationChunk(names.Of).Write(edge);
            Add(
                whole with
                {
                    About = [edge.Condition.Ref],
                    EmergencyCards = whole
                        .EmergencyCards.Concat(CardsOf(edge.Condition))
                        .Distinct(StringComparer.Ordinal)
                        .ToValueList(),
                    Notices = whole.Notices.Concat(catalog.NoticesFor(edge.Condition)).Distinct().ToValueList(),
                },
                name,
                text,
                [edge.Condition.Name]
            );
        }
    }

    private void AddSections(ValueList<Section> sections)
    {
        var path = new List<(int Level, string Heading)>();
        foreach (var section in sections)
        {
            if (section.Heading is { } heading)
            {
                path.RemoveAll(outer => outer.Level >= heading.Level);
                path.Add((heading.Level, blocks.Words(heading.Content)));
            }

            var anchor = section.Heading?.Anchor;
            var name = anchor ?? (path.Count == 0 ? "text" : PartName.Of(path[^1].Heading));
            var chunk = anchor is null ? whole : whole with { Url = whole.Url + "#" + UriText.Of(anchor) };
            foreach (var piece in Pieces(section.Blocks))
            {
                Add(chunk, name, TextOf(piece), [.. path.Select(step => step.Heading)]);
            }
        }
    }

    private void AddQuestions(Post post)
    {
        foreach (var question in post.Questions)
        {
            Add(PartName.Of(question.Question), TextOf([question]), question.Question);
        }
    }

    private IEnumerable<ValueList<Block>> Pieces(ValueList<Block> section)
    {
        var (start, words) = (0, 0);
        for (var i = 0; i < section.Count; i++)
        {
            var more = WordCounter.Count([section[i]]);
            if (i > start && words + more > options.MaxWords)
            {
                yield return ValueList.Create(section.AsSpan()[start..i]);
                (start, words) = (i, 0);
            }

            words += more;
        }

        if (start < section.Count)
        {
            yield return ValueList.Create(section.AsSpan()[start..]);
        }
    }

    private string TextOf(ValueList<Block> piece)
    {
        var page = new TextPage(isForPrograms: true);
        blocks.VisitAll(piece, page);
        return page.ToString().TrimEnd('\n');
    }

    private ValueList<string> CardsOf(ContentItem of) => of.EmergencyCards.Select(card => TextOf([card])).ToValueList();

    private void Add(string name, string text, params ReadOnlySpan<string> headings) =>
        Add(whole, name, text, headings);

    private void Add(ContentChunk chunk, string name, string text, ReadOnlySpan<string> headings)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Of two parts with one name, the second is told apart.
        var part = name;
        for (var i = 2; !parts.Add(part); i++)
        {
            part = string.Create(CultureInfo.InvariantCulture, $"{name}.{i}");
        }

        chunks.Add(
            chunk with
            {
                Id = $"{item.Ref}#{part}",
                Headings = [item.Name, .. headings],
                Text = text,
                Citations = item.Citations.Where(citation => Marks(text, citation.Key)).ToValueList(),
            }
        );
    }

    private static bool Marks(string text, string key) =>
        text.Contains($"[{key}]", StringComparison.Ordinal) || text.Contains($"[{key}, ", StringComparison.Ordinal);
}
