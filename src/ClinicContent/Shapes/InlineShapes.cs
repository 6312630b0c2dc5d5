using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Shapes;

/// <summary>The shapes of inlines.</summary>
internal static class InlineShapes
{
    internal static readonly Union<Inline> Inline = new InlineUnion();

    internal static readonly Shape<TextInline> TextInline = new(
        "a text inline",
        static (m, x) => new() { Text = m.Required("text"u8, x.Text, Codecs.Run) }
    );

    internal static readonly Shape<StrongInline> StrongInline = new(
        "a strong inline",
        static (m, x) => new() { Content = m.Required("content"u8, x.Content, Codecs.Inlines) }
    );

    internal static readonly Shape<EmphasisInline> EmphasisInline = new(
        "an emphasis inline",
        static (m, x) => new() { Content = m.Required("content"u8, x.Content, Codecs.Inlines) }
    );

    internal static readonly Shape<SubscriptInline> SubscriptInline = new(
        "a subscript inline",
        static (m, x) => new() { Content = m.Required("content"u8, x.Content, Codecs.Inlines) }
    );

    internal static readonly Shape<SuperscriptInline> SuperscriptInline = new(
        "a superscript inline",
        static (m, x) => new() { Content = m.Required("content"u8, x.Content, Codecs.Inlines) }
    );

    internal static readonly Shape<LinkInline> LinkInline = new(
        "a link inline",
        static (m, x) =>
            new()
            {
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
                Content = m.Required("content"u8, x.Content, Codecs.Inlines),
            }
    );

    internal static readonly Shape<MentionInline> MentionInline = new(
        "a mention inline",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, Codecs.Reference),
                Content = m.Whole("content"u8, x.Content, Codecs.Inlines),
            }
    );

    internal static readonly Shape<CitationInline> CitationInline = new(
        "a citation inline",
        static (m, x) =>
            new()
            {
                Key = m.Required("key"u8, x.Key, Codecs.Text),
                Locator = m.Optional("locator"u8, x.Locator, Codecs.Text),
            }
    );

    internal static readonly Shape<AbbreviationInline> AbbreviationInline = new(
        "an abbreviation inline",
        static (m, x) =>
            new()
            {
                Text = m.Required("text"u8, x.Text, Codecs.Text),
                Expansion = m.Required("expansion"u8, x.Expansion, Codecs.Text),
            }
    );

    internal static readonly Shape<LineBreakInline> LineBreakInline = new(
        "a line break inline",
        static (_, _) => new()
    );
}
