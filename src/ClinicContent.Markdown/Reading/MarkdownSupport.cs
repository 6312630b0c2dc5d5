using System.Buffers;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Says what in a text the model cannot hold, and keeps track of what is used.</summary>
internal sealed class MarkdownSupport(ShapeReader reader, TapeWriter writer, int maxDepth, int textLength)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n/>");

    // A short text may repeat a long address often; no more than this comes of it.
    private readonly int maxRepeated = Math.Max(textLength, 100_000);
    private readonly HashSet<LinkReferenceDefinition> used = [];
    private readonly Dictionary<string, int> refusedTags = new(StringComparer.OrdinalIgnoreCase);
    private int repeated;

    /// <summary>A fault: something that cannot be kept, and why, or what to write instead.</summary>
    internal void Refuse(SourceSpan span, string what, string why, string? suggestion = null) =>
        writer.Fault(
            DiagnosticCatalogue.MarkdownUnsupported,
            span.Start,
            Math.Max(1, span.Length),
            what,
            why,
            suggestion
        );

    /// <summary>Refuses what is nearly the mark at the start of a quote.</summary>
    internal void RefuseMark(int at, int length, string mark) =>
        Refuse(
            new(at, at + length - 1),
            "what is nearly a mark",
            "a mark is what a quote begins with, in brackets with !; as text, begin it with a backslash",
            mark
        );

    /// <summary>Refuses a tag; the end of one that was refused is no further fault.</summary>
    internal void RefuseHtml(HtmlInline html)
    {
        var isEnd = html.Tag.StartsWith("</", StringComparison.Ordinal);
        var name = NameOf(html.Tag.AsSpan(isEnd ? 2 : 1));
        var open = refusedTags.GetValueOrDefault(name);
        if (isEnd && open > 0)
        {
            refusedTags[name] = open - 1;
            return;
        }

        if (!isEnd)
        {
            refusedTags[name] = open + 1;
        }

        RefuseHtml(html.Span);
    }

    internal void RefuseHtml(SourceSpan span) =>
        Refuse(
            span,
            "HTML",
            "only <strong>, <em>, <sub>, <sup>, <abbr title=\"…\"> and <br> stand for something; write &lt; for the character"
        );

    /// <summary>Whether there is room on the tape for another level; if not, that is a fault.</summary>
    internal bool CanGoDeeper(int at)
    {
        if (reader.Tape.Depth < maxDepth)
        {
            return true;
        }

        writer.Fault(DiagnosticCatalogue.TooDeep, at, 1, maxDepth);
        return false;
    }

    /// <summary>Where a link or image leads; if a definition says it, that one is used.</summary>
    internal string UrlOf(LinkInline link)
    {
        var url = link.Url ?? "";
        if (link.Reference is not { } definition)
        {
            return url;
        }

        used.Add(definition);
        var before = repeated;
        repeated = (int)Math.Min(int.MaxValue, (long)repeated + url.Length + (link.Title?.Length ?? 0));
        if (repeated <= maxRepeated)
        {
            return url;
        }

        if (before <= maxRepeated)
        {
            Refuse(
                link.Span,
                "another use of a definition of a link",
                "together they would make the text longer than it is"
            );
        }

        return "/";
    }

    /// <summary>Where the address of a link or image stands: in its definition, where it has one; where none stands, at its end.</summary>
    internal static int PlaceOfUrl(LinkInline link)
    {
        var span = link.Reference is { } definition ? definition.UrlSpan : link.UrlSpan;
        return string.IsNullOrEmpty(link.Url) || !IsWithin(link, span) ? link.Span.End : span.Start;
    }

    /// <summary>Where the title of a link or image stands.</summary>
    internal static SourceSpan SpanOfTitle(LinkInline link)
    {
        var span = link.Reference is { } definition ? definition.TitleSpan : link.TitleSpan;
        return IsWithin(link, span) ? span : link.Span;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(EndsOfName);
        return (end < 0 ? tag : tag[..end]).ToString();
    }

    private static bool IsWithin(LinkInline link, SourceSpan span)
    {
        var around = link.Reference?.Span ?? link.Span;
        return !span.IsEmpty && span.Start >= around.Start && span.End <= around.End;
    }

    /// <summary>Reports the definitions of links that no link uses: their words would be lost.</summary>
    internal void ReportUnused(MarkdownDocument document)
    {
        foreach (var group in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (var definition in group.OfType<LinkReferenceDefinition>())
            {
                if (!used.Contains(definition))
                {
                    Refuse(definition.Span, "the definition of a link that no link uses", "it would be lost");
                }
            }
        }
    }
}
