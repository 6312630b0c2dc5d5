using System.Text;
using System.Text.Encodings.Web;
using ClinicContent.Model;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Benchmarks.Html;

/// <summary>Inlines by StringBuilder and HtmlEncoder.</summary>
internal sealed class EncoderInlines(ContentCatalog catalog) : InlineVisitor<StringBuilder>
{
    internal Post Post { get; set; } = null!;

    protected override void VisitText(TextInline inline, StringBuilder state) =>
        state.Append(HtmlEncoder.Default.Encode(inline.Text));

    protected override void VisitStrong(StrongInline inline, StringBuilder state)
    {
        state.Append("<strong>");
        VisitAll(inline.Content, state);
        state.Append("</strong>");
    }

    protected override void VisitEmphasis(EmphasisInline inline, StringBuilder state)
    {
        state.Append("<em>");
        VisitAll(inline.Content, state);
        state.Append("</em>");
    }

    protected override void VisitSubscript(SubscriptInline inline, StringBuilder state) => throw Unmet();

    protected override void VisitSuperscript(SuperscriptInline inline, StringBuilder state) => throw Unmet();

    protected override void VisitLink(LinkInline inline, StringBuilder state)
    {
        state.Append("<a href=\"").Append(HtmlEncoder.Default.Encode(inline.Url.Value)).Append('"');
        if (!inline.Url.Value.StartsWith("https://example.org/", StringComparison.Ordinal))
        {
            state.Append(" rel=\"external\"");
        }

        state.Append('>');
        VisitAll(inline.Content, state);
        state.Append("</a>");
    }

    protected override void VisitMention(MentionInline inline, StringBuilder state)
    {
        var found = catalog.GetItem(inline.Item);
        state.Append("<a href=\"").Append(HtmlEncoder.Default.Encode(Url(found))).Append("\">");
        if (inline.Content.IsEmpty)
        {
            state.Append(HtmlEncoder.Default.Encode(found.Name));
        }
        else
        {
            VisitAll(inline.Content, state);
        }

        state.Append("</a>");
    }

    protected override void VisitCitation(CitationInline inline, StringBuilder state)
    {
        var number = 1;
        while (!Post.Citations[number - 1].Key.Equals(inline.Key, StringComparison.Ordinal))
        {
            number++;
        }

        state.Append("<sup class=\"cc-cite\"><a href=\"").Append(HtmlEncoder.Default.Encode(Url(Post)));
        state.Append("#cc_post_").Append(Post.Id.Value).Append("_s").Append(number).Append("\">[");
        state.Append(number);
        if (inline.Locator is not null)
        {
            state.Append(", ").Append(HtmlEncoder.Default.Encode(inline.Locator));
        }

        state.Append("]</a></sup>");
    }

    protected override void VisitAbbreviation(AbbreviationInline inline, StringBuilder state) => throw Unmet();

    protected override void VisitLineBreak(LineBreakInline inline, StringBuilder state) => throw Unmet();

    private static string Url(ContentItem item) => "/" + KindNames.Folder(item.Kind) + "/" + item.EffectiveSlug;

    private static NotSupportedException Unmet() => new("Synthetic posts have no such inline.");
}
