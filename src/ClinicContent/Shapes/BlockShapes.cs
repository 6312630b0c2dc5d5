using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Shapes;

/// <summary>The shapes of blocks and of what they hold.</summary>
internal static class BlockShapes
{
    internal static readonly Union<Block> Block = new BlockUnion();

    internal static readonly Shape<ListItem> ListItem = new(
        "a list item",
        static (m, x) => new() { Content = m.RequiredList("content"u8, x.Content, Block) }
    );

    internal static readonly Shape<Fact> Fact = new(
        "a fact",
        static (m, x) =>
            new()
            {
                Label = m.Required("label"u8, x.Label, Codecs.Text),
                Content = m.Required("content"u8, x.Content, Codecs.Inlines),
            }
    );

    internal static readonly Shape<TableRow> TableRow = new(
        "a table row",
        static (m, x) => new() { Cells = m.RequiredList("cells"u8, x.Cells, Codecs.Inlines) }
    );

    internal static readonly Shape<Contact> Contact = new(
        "a contact",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Phone = m.Optional("phone"u8, x.Phone, Codecs.Text),
                Text = m.Optional("text"u8, x.Text, Codecs.Text),
                Url = m.Optional("url"u8, x.Url, Codecs.Value<WebUrl>()),
                Hours = m.Optional("hours"u8, x.Hours, Codecs.Text),
                Jurisdiction = m.Optional("jurisdiction"u8, x.Jurisdiction, Codecs.Value<Jurisdiction>()),
            }
    );

    internal static readonly Shape<HeadingBlock> HeadingBlock = new(
        "a heading block",
        static (m, x) =>
            new()
            {
                Level = m.Required("level"u8, x.Level, Codecs.Number),
                Content = m.Required("content"u8, x.Content, Codecs.Inlines),
                Anchor = m.Optional("anchor"u8, x.Anchor, Codecs.Text),
                Aspect = m.Optional("aspect"u8, x.Aspect, Codecs.Value<Aspect>()),
                StandsAlone = m.Default("standsAlone"u8, x.StandsAlone, Codecs.Flag),
            }
    );

    internal static readonly Shape<ParagraphBlock> ParagraphBlock = new(
        "a paragraph block",
        static (m, x) => new() { Content = m.Required("content"u8, x.Content, Codecs.Inlines) }
    );

    internal static readonly Shape<ListBlock> ListBlock = new(
        "a list block",
        static (m, x) =>
            new()
            {
                IsOrdered = m.Default("ordered"u8, x.IsOrdered, Codecs.Flag),
                Items = m.RequiredList("items"u8, x.Items, ListItem),
            }
    );

    internal static readonly Shape<FactListBlock> FactListBlock = new(
        "a fact list block",
        static (m, x) => new() { Facts = m.RequiredList("facts"u8, x.Facts, Fact) }
    );

    internal static readonly Shape<QuoteBlock> QuoteBlock = new(
        "a quote block",
        static (m, x) =>
            new()
            {
                Content = m.RequiredList("content"u8, x.Content, Block),
                Attribution = m.Optional("attribution"u8, x.Attribution, Codecs.Text),
            }
    );

    internal static readonly Shape<PullQuoteBlock> PullQuoteBlock = new(
        "a pull quote block",
        static (m, x) =>
            new()
            {
                Content = m.Required("content"u8, x.Content, Codecs.Inlines),
                Attribution = m.Optional("attribution"u8, x.Attribution, Codecs.Text),
            }
    );

    internal static readonly Shape<CalloutBlock> CalloutBlock = new(
        "a callout block",
        static (m, x) =>
            new()
            {
                CalloutKind = m.Required("kind"u8, x.CalloutKind, Codecs.Word<CalloutKind>()),
                Title = m.Optional("title"u8, x.Title, Codecs.Text),
                Content = m.RequiredList("content"u8, x.Content, Block),
            }
    );

    internal static readonly Shape<CareCardBlock> CareCardBlock = new(
        "a care card block",
        static (m, x) =>
            new()
            {
                Level = m.Required("level"u8, x.Level, Codecs.Word<CareLevel>()),
                Title = m.Required("title"u8, x.Title, Codecs.Text),
                Content = m.List("content"u8, x.Content, Block),
                Contacts = m.List("contacts"u8, x.Contacts, Contact),
            }
    );

    internal static readonly Shape<DoDontBlock> DoDontBlock = new(
        "a do dont block",
        static (m, x) =>
            new() { Dos = m.List("dos"u8, x.Dos, Codecs.Inlines), Donts = m.List("donts"u8, x.Donts, Codecs.Inlines) }
    );

    internal static readonly Shape<TableBlock> TableBlock = new(
        "a table block",
        static (m, x) =>
            new()
            {
                Caption = m.Optional("caption"u8, x.Caption, Codecs.Text),
                Header = m.RequiredList("header"u8, x.Header, Codecs.Inlines),
                Rows = m.RequiredList("rows"u8, x.Rows, TableRow),
            }
    );

    internal static readonly Shape<FigureBlock> FigureBlock = new(
        "a figure block",
        static (m, x) => new() { Image = m.Required("image"u8, x.Image, ValueShapes.ContentImage) }
    );

    internal static readonly Shape<VideoBlock> VideoBlock = new(
        "a video block",
        static (m, x) =>
            new()
            {
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
                Title = m.Required("title"u8, x.Title, Codecs.Text),
                Transcript = m.Optional("transcript"u8, x.Transcript, Codecs.Text),
            }
    );

    internal static readonly Shape<DetailsBlock> DetailsBlock = new(
        "a details block",
        static (m, x) =>
            new()
            {
                Summary = m.Required("summary"u8, x.Summary, Codecs.Text),
                Content = m.RequiredList("content"u8, x.Content, Block),
            }
    );

    internal static readonly Shape<QuestionBlock> QuestionBlock = new(
        "a question block",
        static (m, x) =>
            new()
            {
                Question = m.Required("question"u8, x.Question, Codecs.Text),
                Answer = m.RequiredList("answer"u8, x.Answer, Block),
            }
    );

    internal static readonly Shape<EmbedBlock> EmbedBlock = new(
        "an embed block",
        static (m, x) => new() { Item = m.Required("item"u8, x.Item, Codecs.Reference) }
    );

    internal static readonly Shape<ActionBlock> ActionBlock = new(
        "an action block",
        static (m, x) =>
            new()
            {
                Action = m.Required("action"u8, x.Action, Codecs.Word<ActionKind>()),
                Label = m.Required("label"u8, x.Label, Codecs.Text),
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
            }
    );

    internal static readonly Shape<DividerBlock> DividerBlock = new("a divider block", static (_, _) => new());
}
