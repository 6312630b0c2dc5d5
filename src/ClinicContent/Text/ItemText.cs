using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>What every item shows, before and after what its kind shows.</summary>
internal sealed class ItemText(TextPage page, BlockText blocks)
{
    /// <summary>The name, what the item is, and every notice.</summary>
    internal void WriteHead(ContentItem item, string? subtitle, ValueList<Notice> notices)
    {
        page.Title(item.Name);
        if (subtitle is not null)
        {
            page.Paragraph(subtitle);
        }

        page.Paragraph(Standing(item));
        foreach (var notice in notices)
        {
            page.Blank();
            page.Paragraph(notice.Text, "! ");
        }

        WriteReview(item.Review);
        if (item.Summary is not null)
        {
            page.Blank();
            page.Paragraph(item.Summary);
        }
    }

    /// <summary>What stands in labelled lines: other names, codes, people, tags.</summary>
    internal void WriteDetails(ContentItem item)
    {
        page.Facts("Also called", item.AlternateNames.Select(name => $"{name.Text} ({Phrases.Of(name.Kind)})"));
        page.Facts("Codes", item.Codes.Select(code => Phrases.Of(code).ToString()));
        page.Facts("Authors", item.Authors.Select(Phrases.Of));
        page.Fact("For", string.Join(", ", item.Audiences.Select(audience => audience.Label)));
        page.Fact("Category", item.Category?.Label);
        page.Fact("Tags", string.Join(", ", item.Tags));
    }

    /// <summary>The text in sections.</summary>
    internal void WriteBody(RichText? body)
    {
        if (body is not null)
        {
            blocks.VisitAll(body.Blocks, page);
        }
    }

    /// <summary>Blocks beneath a heading of ours.</summary>
    internal void WriteBlocks(string heading, ValueList<Block> content)
    {
        if (!content.IsEmpty)
        {
            page.Part(heading);
            blocks.VisitAll(content, page);
        }
    }

    /// <summary>The sources, with the keys by which the text points at them.</summary>
    internal void WriteCitations(ContentItem item) => WriteCitations("Sources", item.Citations);

    /// <summary>Sources beneath a heading of ours, with the keys by which the text points at them; nothing where there is none.</summary>
    internal void WriteCitations(string heading, ValueList<Citation> citations)
    {
        if (citations.IsEmpty)
        {
            return;
        }

        page.Part(heading);
        foreach (var citation in citations)
        {
            page.Paragraph(Phrases.Of(citation), $"[{citation.Key}] ");
        }
    }

    /// <summary>Lines beneath a heading of ours; nothing where there is none.</summary>
    internal void WriteLines(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
        {
            page.Part(heading);
            foreach (var line in all)
            {
                page.Paragraph(line, "- ");
            }
        }
    }

    private static string Standing(ContentItem item)
    {
        var standing = $"{item.Ref} · {Phrases.Of(item.Status)}";
        standing += item.PublishOn is { } from ? $" from {Phrases.Of(from)}" : "";
        standing += item.ExpireOn is { } until ? $" until {Phrases.Of(until)}" : "";
        return standing + (item.Language is null ? "" : $" · {item.Language}");
    }

    private void WriteReview(Review? review)
    {
        if (review is null)
        {
            return;
        }

        page.Blank();
        page.Fact("Last reviewed", review.LastReviewedOn is { } last ? Phrases.Of(last) : null);
        page.Facts("Reviewed by", review.ReviewedBy.Select(Phrases.Of));
        page.Fact("Next review", review.NextReviewDueOn is { } next ? Phrases.Of(next) : null);
    }
}
