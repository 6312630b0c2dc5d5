namespace ClinicContent.Markdown.Writing;

/// <summary>An open mapping or sequence of front matter.</summary>
/// <param name="isArray">Whether it is a sequence.</param>
/// <param name="indent">The column of its children.</param>
/// <param name="isInline">Whether its first child stands on the line where it opens.</param>
internal sealed class YamlLevel(bool isArray, int indent, bool isInline)
{
    internal bool IsArray => isArray;

    internal int Indent => indent;

    internal bool IsInline => isInline;

    /// <summary>How many children are written.</summary>
    internal int Count { get; set; }
}
