using System.Globalization;
using System.Text;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.JsonLd;

/// <summary>Blocks as plain text, a line for each paragraph, item and row.</summary>
internal sealed class PlainBlocks(Func<ItemRef, string> nameOf) : BlockVisitor<StringBuilder>
{
    private readonly PlainInlines inlines = new(nameOf);

    internal string Write(ValueList<Block> blocks)
    {
        var text = new StringBuilder();
        VisitAll(blocks, text);
        return text.ToString();
    }

    /// <summary>What stands beneath the title of a care card: what to do, and whom to contact.</summary>
    internal string Beneath(CareCardBlock card)
    {
        var text = new StringBuilder();
        WriteBeneath(card, text);
        return text.ToString();
    }

    protected override void VisitHeading(HeadingBlock block, StringBuilder state) => Line("", block.Content, state);

    protected override void VisitParagraph(ParagraphBlock block, StringBuilder state) => Line("", block.Content, state);

    protected override void VisitList(ListBlock block, StringBuilder state)
    {
        for (var i = 0; i < block.Items.Count; i++)
        {
            var bullet = block.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            var rest = block.Items[i].Content.AsSpan();
            if (rest is [ParagraphBlock first, ..])
            {
                Line(bullet, first.Content, state);
                rest = rest[1..];
            }
            else
            {
                Line(bullet, state);
            }

            foreach (var inner in rest)
            {
                Visit(inner, state);
            }
        }
    }

    protected override void VisitFactList(FactListBlock block, StringBuilder state)
    {
        foreach (var fact in block.Facts.AsSpan())
        {
            Line(fact.Label.TrimEnd(':') + ": ", fact.Content, state);
        }
    }

    protected override void VisitQuote(QuoteBlock block, StringBuilder state)
    {
        VisitAll(block.Content, state);
        Attribute(block.Attribution, state);
    }

    protected override void VisitPullQuote(PullQuoteBlock block, StringBuilder state)
    {
        Line("“", block.Content, state);
        state.Append('”');
        Attribute(block.Attribution, state);
    }

    protected override void VisitCallout(CalloutBlock block, StringBuilder state)
    {
        var label = block.CalloutKind switch
        {
            CalloutKind.Warning => "Warning",
            CalloutKind.Important => "Important",
            _ => null,
        };
        Optional(string.Join(": ", new[] { label, block.Title }.Where(part => part is not null)), state);
        VisitAll(block.Content, state);
    }

    protected override void VisitCareCard(CareCardBlock block, StringBuilder state)
    {
        var level = block.Level switch
        {
            CareLevel.Emergency => "Emergency: ",
            CareLevel.Urgent => "Urgent: ",
            _ => "Get help: ",
        };
        Line(level + block.Title, state);
        WriteBeneath(block, state);
    }

    protected override void VisitDoDont(DoDontBlock block, StringBuilder state)
    {
        foreach (var one in block.Dos.AsSpan())
        {
            Line("Do: ", one, state);
        }

        foreach (var one in block.Donts.AsSpan())
        {
            Line("Do not: ", one, state);
        }
    }

    protected override void VisitTable(TableBlock block, StringBuilder state)
    {
        Optional(block.Caption, state);
        foreach (var row in block.Rows.AsSpan())
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var label = i < block.Header.Count ? Words(block.Header[i]) : "";
                Line(label.Length == 0 ? "" : label + ": ", row.Cells[i], state);
            }
        }
    }

    protected override void VisitFigure(FigureBlock block, StringBuilder state)
    {
        Optional(block.Image.AlternativeText, state);
        Optional(block.Image.Caption, state);
        Optional(block.Image.Credit, state);
    }

    protected override void VisitVideo(VideoBlock block, StringBuilder state)
    {
        Line($"Video: {block.Title} ({block.Url})", state);
        Optional(block.Transcript, state);
    }

    protected override void VisitDetails(DetailsBlock block, StringBuilder state)
    {
        Line(block.Summary, state);
        VisitAll(block.Content, state);
    }

    protected override void VisitQuestion(QuestionBlock block, StringBuilder state)
    {
        Line(block.Question, state);
        VisitAll(block.Answer, state);
    }

    protected override void VisitEmbed(EmbedBlock block, StringBuilder state) => Line(nameOf(block.Item), state);

    protected override void VisitAction(ActionBlock block, StringBuilder state) =>
        Line($"{block.Label} ({block.Url})", state);

    protected override void VisitDivider(DividerBlock block, StringBuilder state) { }

    private void WriteBeneath(CareCardBlock card, StringBuilder state)
    {
        VisitAll(card.Content, state);
        foreach (var contact in card.Contacts.AsSpan())
        {
            Line(ContactPhrase.Of(contact), state);
        }
    }

    private string Words(ValueList<Inline> content)
    {
        var words = new StringBuilder();
        inlines.VisitAll(content, words);
        return words.ToString();
    }

    private void Line(string start, ValueList<Inline> content, StringBuilder state)
    {
        Line(start, state);
        inlines.VisitAll(content, state);
    }

    private static void Line(string line, StringBuilder state)
    {
        if (state.Length > 0)
        {
            state.Append('\n');
        }

        state.Append(line);
    }

    private static void Optional(string? line, StringBuilder state)
    {
        if (!string.IsNullOrEmpty(line))
        {
            Line(line, state);
        }
    }

    private static void Attribute(string? attribution, StringBuilder state) =>
        Optional(attribution is null ? null : "— " + attribution, state);
}
