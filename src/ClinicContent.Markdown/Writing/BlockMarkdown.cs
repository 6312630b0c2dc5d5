using System.Globalization;
using ClinicContent.Markdown.Syntax;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Writing;

/// <summary>Blocks as Markdown: each visit adds the lines of one block.</summary>
internal sealed class BlockMarkdown : BlockVisitor<List<string>>
{
    private static readonly BlockMarkdown Instance = new();

    /// <summary>Blocks from top to bottom, parted by blank lines.</summary>
    /// <returns>The text, each line ended by a line feed; a comment where there is no block.</returns>
    internal static string Write(ValueList<Block> blocks) =>
        blocks.IsEmpty ? "<!-- empty -->\n" : string.Join('\n', LinesOf(blocks)) + "\n";

    protected override void VisitHeading(HeadingBlock block, List<string> state)
    {
        if (block.Level is < 1 or > 6)
        {
            throw new ArgumentException("A heading has a level that Markdown cannot say.", nameof(block));
        }

        var directive =
            (block.Anchor is null ? "" : $" #{MarkdownText.Word(block.Anchor)}")
            + (block.Aspect is null ? "" : $" aspect={block.Aspect}")
            + (block.StandsAlone ? " stands-alone" : "");
        var heading = $"{new string('#', block.Level)} {InlineMarkdown.Line(block.Content)}";
        state.Add(directive.Length == 0 ? heading.TrimEnd(' ') : $"{heading.TrimEnd(' ')} <!--{directive} -->");
    }

    protected override void VisitParagraph(ParagraphBlock block, List<string> state) =>
        AddLines(block.Content.IsEmpty ? "<!-- paragraph -->" : InlineMarkdown.Lines(block.Content), state);

    protected override void VisitList(ListBlock block, List<string> state)
    {
        if (block.Items.IsEmpty)
        {
            state.Add(block.IsOrdered ? "<!-- ordered-list -->" : "<!-- list -->");
            return;
        }

        if (!block.IsOrdered && block.Items.All(static item => FactLists.LooksLikeFact(item)))
        {
            state.Add("<!-- list -->");
        }

        var isTight = block.Items.All(static item => IsTight(item.Content));
        for (var i = 0; i < block.Items.Count; i++)
        {
            var marker = block.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            if (i > 0 && !isTight)
            {
                state.Add("");
            }

            AddIndented(
                isTight ? TightLinesOf(block.Items[i].Content) : LinesOf(block.Items[i].Content),
                marker,
                state
            );
        }
    }

    protected override void VisitFactList(FactListBlock block, List<string> state)
    {
        if (block.Facts.IsEmpty)
        {
            state.Add("<!-- fact-list -->");
        }

        foreach (var fact in block.Facts)
        {
            var content = InlineMarkdown.Line(fact.Content);
            var label = MarkdownText.Line(fact.Label);

            // A delimiter does not open before a character that is written as a reference to a space.
            var parted = label.StartsWith("&#", StringComparison.Ordinal) ? MarkdownText.Boundary + label : label;
            state.Add($"- **{parted}:** {content}".TrimEnd(' '));
        }
    }

    protected override void VisitQuote(QuoteBlock block, List<string> state) =>
        AddQuoted(null, WithAttribution(LinesOf(block.Content), block.Attribution), state);

    protected override void VisitPullQuote(PullQuoteBlock block, List<string> state) =>
        AddQuoted(
            AlertMarker.PullQuote,
            WithAttribution(
                block.Content.IsEmpty ? [] : [.. InlineMarkdown.Lines(block.Content).Split('\n')],
                block.Attribution
            ),
            state
        );

    protected override void VisitCallout(CalloutBlock block, List<string> state) =>
        AddQuoted(
            MarkerOf(AlertMarker.Callouts, Words.ToKebab(block.CalloutKind.ToString())) + Title(block.Title),
            LinesOf(block.Content),
            state
        );

    protected override void VisitCareCard(CareCardBlock block, List<string> state)
    {
        var lines = LinesOf(block.Content);
        if (!block.Contacts.IsEmpty || ContactTables.LooksLikeOne(block.Content))
        {
            lines.AddRange(lines.Count > 0 ? [""] : []);
            lines.AddRange(ContactTables.Write(block.Contacts));
        }

        AddQuoted(
            MarkerOf(AlertMarker.Cards, Words.ToKebab(block.Level.ToString())) + Title(block.Title),
            lines,
            state
        );
    }

    protected override void VisitDoDont(DoDontBlock block, List<string> state)
    {
        var lines = new List<string>();
        AddItems(DoDontLabel.Do, block.Dos, lines);
        AddItems(DoDontLabel.Dont, block.Donts, lines);
        AddQuoted(AlertMarker.DoDont, lines, state);
    }

    protected override void VisitTable(TableBlock block, List<string> state)
    {
        if (block.Header.IsEmpty)
        {
            throw new ArgumentException("A table has no columns, which Markdown cannot say.", nameof(block));
        }

        if (block.Caption is not null)
        {
            state.Add($"{TableCaption.Mark} {MarkdownText.Line(block.Caption)}");
            state.Add("");
        }

        state.Add(Row(block.Header.Select(InlineMarkdown.Line)));
        state.Add(Row(block.Header.Select(static _ => "---")));
        state.AddRange(block.Rows.Select(static row => Row(row.Cells.Select(InlineMarkdown.Line))));
    }

    protected override void VisitFigure(FigureBlock block, List<string> state)
    {
        var image = block.Image;
        var words = image.AlternativeText is null ? "" : MarkdownText.Line(image.AlternativeText);
        var caption = image.Caption is null ? "" : $" \"{MarkdownText.Quoted(image.Caption)}\"";
        var directive =
            (image.IsDecorative ? " decorative" : "")
            + (image.Credit is null ? "" : $" credit=\"{MarkdownText.Quoted(image.Credit)}\"");
        state.Add(
            $"![{words}]({InlineMarkdown.Destination(image.Source.Value)}{caption})"
                + (directive.Length == 0 ? "" : $" <!--{directive} -->")
        );
    }

    protected override void VisitVideo(VideoBlock block, List<string> state) =>
        AddQuoted(
            AlertMarker.Video + "] " + LinkOf(block.Title, block.Url),
            block.Transcript is null ? [] : [MarkdownText.Escape(block.Transcript, TextPlace.Paragraph)],
            state
        );

    protected override void VisitDetails(DetailsBlock block, List<string> state) =>
        AddQuoted(AlertMarker.Details + Title(block.Summary), LinesOf(block.Content), state);

    protected override void VisitQuestion(QuestionBlock block, List<string> state) =>
        AddQuoted(AlertMarker.Question + Title(block.Question), LinesOf(block.Answer), state);

    protected override void VisitEmbed(EmbedBlock block, List<string> state) => state.Add($"![[{block.Item}]]");

    protected override void VisitAction(ActionBlock block, List<string> state) =>
        AddQuoted(
            MarkerOf(AlertMarker.Actions, Words.ToKebab(block.Action.ToString()))
                + "] "
                + LinkOf(block.Label, block.Url),
            [],
            state
        );

    protected override void VisitDivider(DividerBlock block, List<string> state) => state.Add("***");

    /// <summary>The cells of a row of a table.</summary>
    internal static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static List<string> LinesOf(ValueList<Block> blocks)
    {
        var lines = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                lines.Add("");
            }

            if (i > 0 && Merges(blocks[i - 1], blocks[i]))
            {
                lines.AddRange([MarkdownText.Boundary, ""]);
            }

            Instance.Visit(blocks[i], lines);
        }

        return lines;
    }

    // A paragraph with a list right beneath it.
    private static List<string> TightLinesOf(ValueList<Block> blocks)
    {
        var lines = new List<string>();
        Instance.VisitAll(blocks, lines);
        return lines;
    }

    // A mark without anything behind it would make a heading of the paragraph.
    private static bool IsTight(ValueList<Block> content) =>
        content.AsSpan() is [] or [ParagraphBlock] or [ParagraphBlock, FactListBlock]
        || (content.AsSpan() is [ParagraphBlock, ListBlock { Items: [{ Content.IsEmpty: false }, ..] }]);

    // Two lists with the same marks would be one, and contacts in a quote beneath a card are refused.
    private static bool Merges(Block before, Block after) =>
        (before, after) switch
        {
            (ListBlock one, ListBlock other) => one.IsOrdered == other.IsOrdered,
            (FactListBlock, ListBlock other) => !other.IsOrdered,
            (ListBlock one, FactListBlock) => !one.IsOrdered,
            (FactListBlock, FactListBlock) => true,
            (CareCardBlock, QuoteBlock { Content: [TableBlock], Attribution: null } other) =>
                ContactTables.LooksLikeOne(other.Content),
            _ => false,
        };

    private static void AddItems(string label, ValueList<ValueList<Inline>> items, List<string> lines)
    {
        if (items.IsEmpty)
        {
            return;
        }

        lines.AddRange(lines.Count > 0 ? [""] : []);
        lines.AddRange([$"**{label}**", ""]);
        foreach (var item in items)
        {
            AddIndented([.. InlineMarkdown.Lines(item).Split('\n')], "- ", lines);
        }
    }

    private static void AddIndented(List<string> lines, string marker, List<string> state)
    {
        // Marks in a row would be a divider.
        if (lines.Count > 0 && lines[0].StartsWith('-') && lines[0].Trim('-', ' ').Length == 0)
        {
            lines.InsertRange(0, [MarkdownText.Boundary, ""]);
        }

        var indent = new string(' ', marker.Length);
        for (var i = 0; i < Math.Max(1, lines.Count); i++)
        {
            var line = i < lines.Count ? lines[i] : "";
            state.Add(
                (
                    (
                        i == 0 ? marker
                        : line.Length == 0 ? ""
                        : indent
                    ) + line
                ).TrimEnd(' ')
            );
        }
    }

    private static void AddQuoted(string? marker, List<string> lines, List<string> state)
    {
        if (marker is not null)
        {
            state.Add("> [!" + (marker.Contains(']', StringComparison.Ordinal) ? marker : marker + "]"));
            state.AddRange(lines.Count > 0 ? [">"] : []);
        }
        else if (lines.Count == 0)
        {
            state.Add(">");
        }

        state.AddRange(lines.Select(static line => line.Length == 0 ? ">" : "> " + line));
    }

    private static List<string> WithAttribution(List<string> lines, string? attribution)
    {
        if (attribution is not null)
        {
            lines.AddRange(lines.Count > 0 ? [""] : []);
            lines.Add(QuoteAttribution.Mark + MarkdownText.Line(attribution));
        }

        return lines;
    }

    private static void AddLines(string text, List<string> state) => state.AddRange(text.Split('\n'));

    private static string Title(string? title) => title is null ? "]" : "] " + MarkdownText.Line(title);

    private static string LinkOf(string words, WebUrl url) =>
        $"[{MarkdownText.Line(words)}]({InlineMarkdown.Destination(url.Value)})";

    private static string MarkerOf((string Marker, string Value)[] table, string value) =>
        Array.Find(table, one => one.Value == value).Marker;
}
