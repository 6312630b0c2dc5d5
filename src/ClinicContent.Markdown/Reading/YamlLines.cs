namespace ClinicContent.Markdown.Reading;

/// <summary>Looks at the lines around a place where front matter is no YAML, for what its author meant.</summary>
/// <param name="text">The front matter.</param>
/// <param name="last">Where in it the last thing that was read begins.</param>
/// <param name="seen">Where in it the last thing that was read ends.</param>
internal sealed class YamlLines(string text, int last, int seen)
{
    private const string NoMember =
        "this line is no member, which is a name, a colon, a space and a value; a text that goes on from the line above is indented";

    private const string Missing = "a space is missing behind the colon";

    /// <summary>What is wrong where a text holds a colon and a space.</summary>
    /// <param name="colon">Where the colon stands.</param>
    internal YamlGuess OfColon(int colon)
    {
        var line = StartOf(colon);
        var before = LineBefore(line);
        if (
            YamlMember.Find(LineAt(line)) is { Indent: > 0, HasSpace: true } member
            && before >= 0
            && StartOf(last) != line
        )
        {
            return new(
                line + member.Indent,
                member.Colon - member.Indent,
                "this line is indented otherwise than the members above it; a text of several lines that holds a colon is set in quotes"
            );
        }

        var isBegun = before >= 0 && !char.IsWhiteSpace(text[line]);
        if (isBegun && YamlMember.Find(LineAt(before)) is { HasSpace: false } close)
        {
            var at = before + close.Colon;
            return text[at + 1] == '\u00A0'
                ? new(at + 1, 1, "a no-break space stands behind the colon; write an ordinary one")
                : new(at, 1, Missing);
        }

        if (isBegun && !LineAt(before).Contains(": ", StringComparison.Ordinal))
        {
            return new(before, 1, NoMember);
        }

        var value = ValueOf(line);
        return text.AsSpan(value) is ['“' or '”' or '„' or '‘' or '’' or '«', ..]
            ? new(value, 1, "curly quotes do not quote; write straight ones around the text")
            : new(colon, 1, "a colon and a space stand inside a text; set the text in quotes");
    }

    /// <summary>What is wrong where a member or an entry of a list should begin.</summary>
    /// <param name="at">Where something else stands.</param>
    internal YamlGuess OfMember(int at)
    {
        var line = StartOf(at);
        var before = text.AsSpan(line, at - line).TrimEnd(' ').Length;
        return before > 0 ? Behind(line + before, at) : AtLine(line, at);
    }

    /// <summary>Where an escape stands that there is not.</summary>
    /// <param name="quote">Where the text begins.</param>
    internal int UnknownEscape(int quote)
    {
        for (var at = quote; at + 1 < text.Length; at++)
        {
            if (text[at] == '\\' && !"0abtnvfre \"/\\N_LPxuU\n\r\t".Contains(text[++at], StringComparison.Ordinal))
            {
                return at - 1;
            }
        }

        return quote;
    }

    // Something has ended on the same line.
    private YamlGuess Behind(int end, int at)
    {
        switch (text[end - 1])
        {
            case '"' or '\'' when StartOf(last) != StartOf(end - 1):
                return new(last, 1, "the quote that begins here has no end");
            case '"':
                return new(end - 1, 1, "the quote ends here, and more stands behind it; inside it, write \\\" for \"");
            case '\'':
                return new(
                    end - 1,
                    1,
                    "the quote ends here, and more stands behind it; set the text in double quotes, or write '' for ' inside it"
                );
            case ']' or '}':
                return new(
                    ValueOf(StartOf(at)),
                    1,
                    "more stands behind the list or mapping that begins here; a text that begins so is set in double quotes"
                );
            default:
                return new(at, 1, "this belongs to nothing that stands before it; set the text in double quotes");
        }
    }

    private YamlGuess AtLine(int line, int at)
    {
        var blockMark = LineBefore(StartOfText(seen));
        if (blockMark >= 0 && EndsInBlockMark(LineAt(blockMark)))
        {
            return new(
                StartOfText(seen),
                1,
                "the text of the member above begins here; indent its lines under the member"
            );
        }

        if (IsIndented(line) && text.IndexOf('#', seen, Math.Max(0, line - seen)) is >= 0 and var comment)
        {
            return new(comment, 1, "a comment stands inside a text of several lines; set it above the member");
        }

        if (IsEntry(LineAt(line)))
        {
            return new(
                at,
                1,
                HasEntryAbove(line)
                    ? "this entry is indented otherwise than those above it"
                    : "an entry of a list stands where a member should; a list stands beneath a name and a colon"
            );
        }

        var member = YamlMember.Find(LineAt(line));
        if (member is { HasSpace: false } close)
        {
            return new(line + close.Colon, 1, Missing);
        }

        return member is { Indent: > 0 }
            ? new(at, 1, "this member is indented otherwise than those above it")
            : new(at, 1, NoMember);
    }

    // Whether a list stands right above, in which this could be an entry.
    private bool HasEntryAbove(int line)
    {
        for (var before = LineBefore(line); before >= 0; before = LineBefore(before))
        {
            if (IsEntry(LineAt(before)))
            {
                return true;
            }

            if (!IsIndented(before))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsIndented(int line) => line < text.Length && text[line] == ' ';

    private ReadOnlySpan<char> LineAt(int line) => text.AsSpan(line, SourceLines.End(text, line) - line);

    private int StartOf(int at) => at <= 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], Math.Min(at, text.Length) - 1) + 1;

    private int StartOfText(int from)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(" \t\r\n");
        return length < 0 ? text.Length : from + length;
    }

    // The line before this one that holds anything; less than 0 where there is none.
    private int LineBefore(int at)
    {
        var line = StartOf(at);
        while (line > 0)
        {
            line = StartOf(line - 1);
            if (!LineAt(line).IsWhiteSpace())
            {
                return line;
            }
        }

        return -1;
    }

    // Where the value of the member of a line begins.
    private int ValueOf(int line)
    {
        var colon = LineAt(line).IndexOf(": ", StringComparison.Ordinal);
        return StartOfText(colon < 0 ? line : line + colon + 1);
    }

    // A text in several lines stands beneath such a line.
    private static bool EndsInBlockMark(ReadOnlySpan<char> line)
    {
        var mark = line.TrimEnd(" \t").TrimEnd("+-0123456789");
        return mark is [.., ' ', '|' or '>'] && mark[..^1].TrimEnd(' ') is [.., ':' or '-'];
    }

    private static bool IsEntry(ReadOnlySpan<char> line) => line.TrimStart(' ') is "-" or ['-', ' ', ..];
}
