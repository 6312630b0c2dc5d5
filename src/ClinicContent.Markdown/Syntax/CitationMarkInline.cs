using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>A mark that points at a citation: <c>[^key]</c>, or <c>[^key: p. 3]</c> with a place in the source.</summary>
internal sealed class CitationMarkInline : LeafInline
{
    /// <summary>The key of the citation.</summary>
    internal required string Key { get; init; }

    /// <summary>Where in the text the key begins.</summary>
    internal required int KeyStart { get; init; }

    /// <summary>Where in the source; null where the mark says none.</summary>
    internal string? Locator { get; init; }
}
