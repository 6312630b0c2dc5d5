using System.Text;

namespace ClinicContent.Markdown.Reading;

/// <summary>The text of a file with the way from a character of it to the byte that a diagnostic reports.</summary>
internal sealed class SourceMap
{
    // Between two marks at most so many characters are counted anew.
    private const int Step = 64;

    private readonly int start;
    private readonly int[] marks;
    private readonly bool isAscii;

    internal SourceMap(ReadOnlySpan<byte> bytes, int start)
    {
        this.start = start;
        Text = Encoding.UTF8.GetString(bytes[start..]);
        isAscii = Text.Length == bytes.Length - start;
        marks = isAscii ? [] : Mark(Text);
    }

    /// <summary>The text, without a byte order mark.</summary>
    internal string Text { get; }

    /// <summary>The offset in the file of a character of the text.</summary>
    internal int ToByte(int character)
    {
        if (isAscii)
        {
            return start + character;
        }

        var step = character / Step;
        return start + marks[step] + CountBytes(Text.AsSpan(step * Step, character - (step * Step)));
    }

    private static int[] Mark(string text)
    {
        var counted = new int[(text.Length / Step) + 1];
        for (var i = 1; i < counted.Length; i++)
        {
            counted[i] = counted[i - 1] + CountBytes(text.AsSpan((i - 1) * Step, Step));
        }

        return counted;
    }

    // Half of a surrogate pair counts as two, so that both halves count as the four bytes of the pair, wherever a span ends.
    private static int CountBytes(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count +=
                c < 0x80 ? 1
                : c < 0x800 || char.IsSurrogate(c) ? 2
                : 3;
        }

        return count;
    }
}
