using ClinicContent.Diagnostics;
using ClinicContent.Shapes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Reading;

/// <summary>Says what in a text the model cannot hold, and keeps track of what is used.</summary>
internal sealed class MarkdownSupport(ShapeReader reader, TapeWriter writer, int maxDepth)
{
    private readonly HashSet<LinkReferenceDefinition> used = [];

    /// <summary>A fault: something that cannot be kept, and why, or what to write instead.</summary>
    internal void Refuse(SourceSpan span, string what, string why) =>
        writer.Fault(DiagnosticCatalogue.MarkdownUnsupported, span.Start, Math.Max(1, span.Length), what, why);

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

    /// <summary>Notes that a link uses a definition.</summary>
    internal void Use(LinkInline link)
    {
        if (link.Reference is { } definition)
        {
            used.Add(definition);
        }
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
