using System.Runtime.InteropServices;

namespace ClinicContent.Markdown.Writing;

/// <summary>Where a run of text stands, which decides what must be escaped in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace
{
    /// <summary>A text that is all of its line, behind something that begins it.</summary>
    internal static TextPlace WholeLine => new() { IsStart = true, IsEnd = true };

    /// <summary>A text that is a paragraph.</summary>
    internal static TextPlace Paragraph =>
        new()
        {
            IsStart = true,
            IsEnd = true,
            IsLineStart = true,
        };

    /// <summary>Whether nothing stands before it inside its container: a space there would be lost.</summary>
    internal bool IsStart { get; init; }

    /// <summary>Whether nothing follows it inside its container.</summary>
    internal bool IsEnd { get; init; }

    /// <summary>Whether it begins a line, where some characters begin a block.</summary>
    internal bool IsLineStart { get; init; }

    /// <summary>Whether a closing bracket alone stands before it on its line: with a colon it would be the definition of a link.</summary>
    internal bool FollowsBracket { get; init; }
}
