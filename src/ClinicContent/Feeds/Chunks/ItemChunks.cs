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
    private readonly SiteUrls urls;
    private readonly BlockText blocks;
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly ContentChunk whole;

    internal ItemChunks(ContentCatalog catalog, ContentItem item, ChunkOptions options, List<ContentChunk> chunks)
    {
        (this.catalog, this.item, this.options, this.chunks) = (catalog, item, options, chunks);
        names = new(catalog);
        urls = new(options.Site);
        blocks = BlocksOf(item);
        var itself = new ContentChunk
        {
            Id = item.Ref.ToString(),
            Item = item.Ref,
            Headings = [item.Name],
            Text = item.Name,
            Language = item.Language,
            Review = item.Review,
            Notices = catalog.NoticesFor(item),
            EmergencyCards = CardsOf(item),
            Url = UriText.Of(urls.Absolute(item)),
        };
        whole = item is Post post ? About(itself, SubjectsOf(post)) : itself;
    }

    internal void Add()
    {
        Add(whole, "overview", Overview(), []);
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
        var common = new ItemText(page, blocks);
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
            Add(ChunkOf(passage.Heading!), PartName.Of(passage.Heading!), passage.Text, [passage.Heading!]);
        }
    }

    // What a passage is about beside the item, which its text says in words.
    private ContentChunk ChunkOf(string heading) =>
        (item, heading) switch
        {
            (Treatment treatment, TreatmentText.Facts) => About(
                whole,
                treatment.DeliveryOptions.Select(option => (ItemRef)option.Method)
            ),
            (Treatment treatment, TreatmentText.DoNotUse) => About(
                whole,
                treatment.Contraindications.Select(one => one.Condition).OfType<ConditionId>().Select(id => id.Ref)
            ),
            (Condition condition, ConditionText.HelpAtOnce) => Mentioning(whole, condition.UrgentHelp.AsBlocks()),
            (Condition condition, ConditionText.WhatItIs) => Mentioning(whole, condition.Definition?.Blocks ?? []),
            _ => whole,
        };

    private void AddIndications(Treatment treatment)
    {
        foreach (var edge in catalog.IndicationsOf(treatment.Id))
        {
            var name = PartName.Of(edge.Indication);
            var text = new IndicationChunk(names.Of).Write(edge);
            var about = edge.Indication.Methods.Select(method => (ItemRef)method).Prepend(edge.Condition.Ref);
            Add(About(whole, about), name, text, [edge.Condition.Name]);
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
                Add(Mentioning(chunk, piece), name, TextOf(piece), [.. path.Select(step => step.Heading)]);
            }
        }
    }

    private void AddQuestions(Post post)
    {
        foreach (var question in post.Questions)
        {
            var chunk = Mentioning(whole, [question]);
            Add(chunk, PartName.Of(question.Question), TextOf([question]), [question.Question]);
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

    private string TextOf(ValueList<Block> piece) => TextOf(blocks, piece);

    private static string TextOf(BlockText blocks, ValueList<Block> piece)
    {
        var page = new TextPage(isForPrograms: true);
        blocks.VisitAll(piece, page);
        return page.ToString().TrimEnd('\n');
    }

    private BlockText BlocksOf(ContentItem of) =>
        new(names.Of, names.BesideIn(of), url => UriText.Of(urls.Absolute(url, of)));

    private ValueList<string> CardsOf(ContentItem of)
    {
        var text = BlocksOf(of);
        return of.EmergencyCards.Select(card => TextOf(text, [card])).ToValueList();
    }

    // What no form of an item may drop stands wherever something is said about it.
    private ContentChunk About(ContentChunk chunk, IEnumerable<ItemRef> about)
    {
        var items = about.Where(one => one != item.Ref).Distinct().Where(catalog.Contains).ToArray();
        var found = items.Select(catalog.GetItem).ToArray();
        return chunk with
        {
            About = items.ToValueList(),
            Notices = chunk.Notices.Concat(found.SelectMany(one => catalog.NoticesFor(one))).Distinct().ToValueList(),
            EmergencyCards = chunk
                .EmergencyCards.Concat(found.SelectMany(one => CardsOf(one)))
                .Distinct(StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    private static IEnumerable<ItemRef> SubjectsOf(Post post) =>
        post.PrimarySubject is { } primary ? post.Mentions.Prepend(primary) : post.Mentions;

    private ContentChunk Mentioning(ContentChunk chunk, ValueList<Block> text) =>
        chunk with
        {
            Mentions = MentionCollector
                .Collect(text)
                .Where(one => one != item.Ref && !chunk.About.Contains(one) && catalog.Contains(one))
                .ToValueList(),
        };

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
