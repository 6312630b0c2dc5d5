using System.Buffers;

namespace ClinicContent.Markdown.Reading;

/// <summary>
/// Finds what would take a parser of Markdown more than linear time: it looks from each mark for the one that ends it, goes through all
/// levels of nesting for each line, and through all definitions of links for each of them.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>How many marks of one sort may stand between two blank lines.</summary>
    private const int MaxMarks = 1000;

    // How many brackets may stand open there.
    private const int MaxOpen = 100;

    // How far a line may be indented: further in than anything that the deepest tape holds.
    private const int MaxIndent = 256;

    // How many definitions of links a text may have.
    private const int MaxDefinitions = 10_000;

    // How long a definition of a link may be, which is gone through for each link that uses it.
    private const int MaxDefinitionLength = 10_000;

    // What opens quotes and lists.
    private static readonly SearchValues<char> Openers = SearchValues.Create("> \t-+*0123456789.)");

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()*_<`|\n\r");

    /// <summary>The first place where there is too much, and of what; null where there is not.</summary>
    internal static (int At, string What)? Find(string text)
    {
        var counts = default(MarkCounts);
        var definitions = 0;
        var definition = -1;
        var next = IndentEnd(text, 0);
        if (next < 0)
        {
            return (0, TooFarIn);
        }

        for (var at = 0; at < text.Length; at++)
        {
            next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (text[at] is '\n' or '\r')
            {
                at += text.AsSpan(at).StartsWith("\r\n") ? 1 : 0;
                var first = IndentEnd(text, at + 1);
                if (first < 0)
                {
                    return (at + 1, TooFarIn);
                }

                if (first >= text.Length || text[first] is '\n' or '\r')
                {
                    if (IsTooLong(definition, at))
                    {
                        break;
                    }

                    (counts, definition) = (default, -1);
                }

                counts.EndLine();

                continue;
            }

            if (text[at] == ']' && at + 1 < text.Length && text[at + 1] == ':')
            {
                definitions++;
                definition = definition < 0 ? at : definition;
            }

            if (definitions > MaxDefinitions)
            {
                return (at, $"more than {MaxDefinitions} definitions of links");
            }

            var isTooMuch = counts.Add(text[at], MaxMarks, MaxOpen);
            if (counts.IsHollow)
            {
                return (at, "a table that lacks most of its cells");
            }

            if (isTooMuch)
            {
                return (
                    at,
                    $"more than {MaxMarks} marks of one sort, or {MaxOpen} open brackets, between two blank lines"
                );
            }
        }

        return IsTooLong(definition, text.Length)
            ? (definition, $"a definition of a link with more than {MaxDefinitionLength} characters")
            : null;
    }

    /// <summary>Where the line begins that opens the most quotes and lists.</summary>
    internal static int FindDeepest(string text)
    {
        var (deepest, most) = (0, 0);
        for (var line = 0; line < text.Length; )
        {
            var rest = text.AsSpan(line);
            var length = rest.IndexOfAny('\n', '\r');
            length = length < 0 ? rest.Length : length;
            var marks = rest[..length].IndexOfAnyExcept(Openers);
            marks = marks < 0 ? length : marks;
            (deepest, most) = marks > most ? (line, marks) : (deepest, most);
            line += length + 1;
        }

        return deepest;
    }

    /// <summary>Where the first quote or list is opened that is one too many for a line, since they stand in each other; less than 0 where none is.</summary>
    /// <remarks>The parser takes far more than linear time for such a line.</remarks>
    internal static int FindTooDeep(string text, int maxDepth)
    {
        for (var line = 0; line < text.Length; line = SourceLines.Next(text, line))
        {
            if (FindOpened(text.AsSpan(line), maxDepth) is >= 0 and var at)
            {
                return line + at;
            }
        }

        return -1;
    }

    // Where a line opens one more quote or list than the most.
    private static int FindOpened(ReadOnlySpan<char> text, int most)
    {
        var opened = 0;
        for (var at = 0; at < text.Length; )
        {
            var digits = Math.Max(0, text[at..Math.Min(text.Length, at + 10)].IndexOfAnyExceptInRange('0', '9'));
            var isMark =
                digits == 0
                    ? text[at] is '-' or '+' or '*'
                    : at + digits < text.Length && text[at + digits] is '.' or ')';
            var next = at + digits + 1;
            if (text[at] == '>' || (isMark && (next == text.Length || text[next] is ' ' or '\t' or '\r' or '\n')))
            {
                if (++opened > most)
                {
                    return at;
                }

                at = text[at] == '>' ? at + 1 : next;
            }
            else if (text[at] is ' ' or '\t')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsTooLong(int definition, int end) => definition >= 0 && end - definition > MaxDefinitionLength;

    private static string TooFarIn => $"a line that is indented by more than {MaxIndent} columns";

    // Where the first character stands that is neither white space nor the mark of a quote; less than 0 where it stands too far in.
    private static int IndentEnd(string text, int at)
    {
        var columns = 0;
        for (; at < text.Length && text[at] is ' ' or '\t' or '>'; at++)
        {
            columns +=
                text[at] == '\t' ? 4
                : text[at] == ' ' ? 1
                : 0;
        }

        return columns > MaxIndent && at < text.Length && text[at] is not ('\n' or '\r') ? -1 : at;
    }
}
