using System.Buffers;
using System.Runtime.InteropServices;

namespace ClinicContent.Markdown.Reading;

/// <summary>A line of front matter that begins like a member.</summary>
/// <param name="Indent">How far in its name begins.</param>
/// <param name="Colon">Where in the line the colon behind its name stands.</param>
/// <param name="HasSpace">Whether a space, or nothing, stands behind the colon.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlMember(int Indent, int Colon, bool HasSpace)
{
    private static readonly SearchValues<char> Word = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    );

    /// <summary>The member; null where a line begins otherwise.</summary>
    internal static YamlMember? Find(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ');
        if (indent < 0 || !char.IsAsciiLetter(line[indent]))
        {
            return null;
        }

        var length = line[indent..].IndexOfAnyExcept(Word);
        var colon = indent + length;
        return length > 0 && line[colon] == ':'
            ? new(indent, colon, colon + 1 == line.Length || line[colon + 1] is ' ' or '\t')
            : null;
    }
}
