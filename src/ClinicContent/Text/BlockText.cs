using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Text;

/// <summary>Blocks as plain text, from top to bottom.</summary>
/// <param name="nameOf">What an item is called.</param>
/// <param name="besideOf">What has to stand beside an item that the text embeds.</param>
/// <param name="urlOf">How a link is shown; as its author wrote it if left out.</param>
internal sealed class BlockText(
    Func<ItemRef, string> nameOf,
    Func<ItemRef, IEnumerable<string>> besideOf,
    Func<WebUrl, string>? urlOf = null
) : BlockVisitor<TextPage>
{
    private readonly Func<WebUrl, string> urlOf = urlOf ?? AsWritten;
    private readonly InlineText inlines = new(nameOf, urlOf ?? AsWritten);

    /// <summary>The words of inlines, such as those of a heading.</summary>
    internal string Words(ValueList<Inline> content) => inlines.Render(content);

    protected override void VisitHeading(HeadingBlock block, TextPage state) =>
        state.Heading(block.Level, inlines.Render(block.Content));

    protected override void VisitParagraph(ParagraphBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph(inlines.Render(block.Content));
    }

    protected override void VisitList(ListBlock block, TextPage state)
    {
        state.Blank();
        for (var i = 0; i < block.Items.Count; i++)
        {
            var bullet = block.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            WriteItem(block.Items[i].Content, bullet, state);
        }
    }

    protected override void VisitFactList(FactListBlock block, TextPage state)
    {
        state.Blank();
        foreach (var fact in block.Facts)
        {
            state.Paragraph(fact.Label.TrimEnd(':') + ": " + inlines.Render(fact.Content), "- ");
        }
    }

    protected override void VisitQuote(QuoteBlock block, TextPage state)
    {
        state.Blank();
        using (state.Indent())
        {
            VisitAll(block.Content, state);
            Attribute(block.Attribution, state);
        }
    }

    protected override void VisitPullQuote(PullQuoteBlock block, TextPage state)
    {
        state.Blank();
        using (state.Indent(4))
        {
            state.Paragraph("“" + inlines.Render(block.Content) + "”");
            Attribute(block.Attribution, state);
        }
    }

    protected override void VisitCallout(CalloutBlock block, TextPage state)
    {
        state.Blank();
        var label = block.CalloutKind switch
        {
            CalloutKind.Warning => "Warning",
            CalloutKind.Important => "Important",
            _ => null,
        };
        var title = string.Join(": ", new[] { label, block.Title }.Where(part => part is not null));
        if (title.Length > 0)
        {
            state.Paragraph(title, "| ");
        }

        using (state.Indent())
        {
            VisitAll(block.Content, state);
        }
    }

    protected override void VisitCareCard(CareCardBlock block, TextPage state) => WriteCard(block, state);

    protected override void VisitDoDont(DoDontBlock block, TextPage state)
    {
        state.Blank();
        WriteCells("Do", block.Dos, state);
        WriteCells("Do not", block.Donts, state);
    }

    protected override void VisitTable(TableBlock block, TextPage state)
    {
        state.Blank();
        if (block.Caption is not null)
        {
            state.Paragraph(block.Caption);
        }

        // One line a cell reads on any screen, where columns would not.
        foreach (var row in block.Rows)
        {
            state.Blank();
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var label = i < block.Header.Count ? inlines.Render(block.Header[i]) : "";
                var cell = inlines.Render(row.Cells[i]);
                state.Paragraph(label.Length == 0 ? cell : label + ": " + cell, i == 0 ? "- " : "  ");
            }
        }

        state.Blank();
    }

    protected override void VisitFigure(FigureBlock block, TextPage state)
    {
        state.Blank();
        WriteImage(block.Image, state);
    }

    protected override void VisitVideo(VideoBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph($"[Video: {block.Title} <{urlOf(block.Url)}>]");
        if (block.Transcript is not null)
        {
            using (state.Indent())
            {
                state.Paragraph(block.Transcript);
            }
        }
    }

    protected override void VisitDetails(DetailsBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph(block.Summary);
        using (state.Indent())
        {
            VisitAll(block.Content, state);
        }
    }

    protected override void VisitQuestion(QuestionBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph(block.Question, "Q: ");
        using (state.Indent(3))
        {
            VisitAll(block.Answer, state);
        }
    }

    protected override void VisitEmbed(EmbedBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph($"→ {nameOf(block.Item)} ({block.Item})");
        using (state.Indent())
        {
            foreach (var use in besideOf(block.Item))
            {
                state.Paragraph(use);
            }
        }
    }

    protected override void VisitAction(ActionBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph($"→ {block.Label} <{urlOf(block.Url)}>");
    }

    protected override void VisitDivider(DividerBlock block, TextPage state)
    {
        state.Blank();
        state.Paragraph("* * *");
        state.Blank();
    }

    internal void WriteCard(CareCardBlock card, TextPage page)
    {
        var level = card.Level switch
        {
            CareLevel.Emergency => "EMERGENCY",
            CareLevel.Urgent => "URGENT",
            _ => "GET HELP",
        };
        page.Blank();
        page.Paragraph($"{level}: {card.Title}", "!! ");
        using (page.Indent(3))
        {
            foreach (var block in card.Content)
            {
                if (block is ParagraphBlock paragraph)
                {
                    page.Paragraph(inlines.Render(paragraph.Content));
                }
                else
                {
                    Visit(block, page);
                }
            }

            foreach (var contact in card.Contacts)
            {
                page.Paragraph(DescribeContact(contact), "- ");
            }
        }
    }

    internal static void WriteImage(ContentImage image, TextPage page)
    {
        // What is decorative tells a reader nothing; what should have words and has none is named by its file.
        var words = image.AlternativeText ?? (image.IsDecorative ? null : image.Source.Value);
        if (words is not null)
        {
            page.Paragraph($"[Image: {words}]");
        }

        if (image.Caption is not null)
        {
            page.Paragraph(image.Caption);
        }

        if (image.Credit is not null)
        {
            page.Paragraph("Image: " + image.Credit);
        }
    }

    private static string AsWritten(WebUrl url) => url.Value;

    private string DescribeContact(Contact contact)
    {
        var parts = new List<string>();
        AddPart(parts, "call ", contact.Phone);
        AddPart(parts, "text ", contact.Text);
        AddPart(parts, "", contact.Url is { } url ? urlOf(url) : null);
        AddPart(parts, "", contact.Hours);
        var where = contact.Jurisdiction is null ? "" : $" ({contact.Jurisdiction})";
        return contact.Name + where + (parts.Count == 0 ? "" : ": " + string.Join("; ", parts));
    }

    private static void AddPart(List<string> parts, string verb, string? value)
    {
        if (value is not null)
        {
            parts.Add(verb + value);
        }
    }

    private static void Attribute(string? attribution, TextPage page)
    {
        if (attribution is not null)
        {
            page.Paragraph("— " + attribution);
        }
    }

    private void WriteItem(ValueList<Block> content, string bullet, TextPage page)
    {
        var rest = content.AsSpan();
        if (rest is [ParagraphBlock first, ..])
        {
            page.Paragraph(inlines.Render(first.Content), bullet);
            rest = rest[1..];
        }
        else
        {
            page.Paragraph("", bullet);
        }

        using (page.Indent(bullet.Length))
        {
            foreach (var block in rest)
            {
                Visit(block, page);
            }
        }
    }

    private void WriteCells(string label, ValueList<ValueList<Inline>> cells, TextPage page)
    {
        if (cells.IsEmpty)
        {
            return;
        }

        page.Paragraph(label + ":");
        foreach (var cell in cells)
        {
            page.Paragraph(inlines.Render(cell), "- ");
        }
    }
}
