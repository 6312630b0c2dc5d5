using System.Buffers;

namespace ClinicContent.Markdown.Reading;

/// <summary>
/// Limits how many marks stand between two blank lines. A parser of Markdown looks from each mark for the one that ends it, so that
/// its time grows with the square of their number; with the limit it grows with the text.
/// </summary>
internal static class MarkdownDensity
{
    /// <summary>How many marks of one sort may stand between two blank lines.</summary>
    internal const int MaxMarks = 1000;

    // How many brackets may stand open there.
    private const int MaxOpen = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()*_<`|\n");

    /// <summary>The place where there are too many marks; null where there are not.</summary>
    internal static int? FindTooDense(string text)
    {
        var counts = default(Counts);
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
            {
                return null;
            }

            at += next;
            if (text[at] == '\n')
            {
                counts = IsBlankLineAt(text, at + 1) ? default : counts;
            }
            else if (counts.Add(text[at]))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsBlankLineAt(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '>')
        {
            at++;
        }

        return at >= text.Length || text[at] == '\n';
    }

    private struct Counts
    {
        private int brackets;
        private int emphases;
        private int angles;
        private int ticks;
        private int openBrackets;
        private int openParentheses;
        private int pipes;

        // Whether that is one too many.
        internal bool Add(char mark)
        {
            switch (mark)
            {
                case '[':
                    brackets++;
                    openBrackets++;
                    break;
                case ']':
                    openBrackets = Math.Max(0, openBrackets - 1);
                    break;
                case '(':
                    openParentheses++;
                    break;
                case ')':
                    openParentheses = Math.Max(0, openParentheses - 1);
                    break;
                case '<':
                    angles++;
                    break;
                case '`':
                    ticks++;
                    break;
                case '|':
                    pipes++;
                    break;
                default:
                    emphases++;
                    break;
            }

            return Math.Max(Math.Max(brackets, emphases), Math.Max(angles, ticks)) > MaxMarks
                || Math.Max(openBrackets, openParentheses) > MaxOpen
                || pipes > 20 * MaxMarks;
        }
    }
}
