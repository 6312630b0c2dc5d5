namespace ClinicContent.Markdown.Reading;

/// <summary>
/// Finds for each character of what a scalar of YAML says the one of the file that says it: what folds lines and stands for other
/// characters is gone from the text. Places are listed where they do not go on from the character before.
/// </summary>
internal sealed class ScalarPlaces
{
    private readonly List<int> from = [];
    private readonly List<int> to = [];
    private readonly string source;
    private readonly string text;
    private readonly char quote;
    private int at;

    private ScalarPlaces(string source, int start, string text)
    {
        this.source = source;
        this.text = text;
        quote = start < source.Length && source[start] is '"' or '\'' ? source[start] : '\0';
        at =
            quote != '\0' ? start + 1
            : start < source.Length && source[start] == '>' ? SourceLines.Next(source, start)
            : start;
    }

    /// <summary>The characters of the text, and where in the file they stand; null where that cannot be told.</summary>
    internal static (int[] From, int[] To)? Find(string source, int start, string text)
    {
        var places = new ScalarPlaces(source, start, text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!places.TryAdd(ref i))
            {
                return null;
            }
        }

        return places.from.Count == 0 ? null : ([.. places.from], [.. places.to]);
    }

    private bool TryAdd(ref int index)
    {
        SkipEscapedLineEnd();
        if (TryEscape(ref index) || TrySame(index))
        {
            return true;
        }

        if (text[index] is ' ' or '\n')
        {
            // Folded: a line end stands for a space, and what was clipped stands nowhere.
            Note(index);
            at += at < source.Length && source[at] is '\r' or '\n' ? 1 : 0;
            return true;
        }

        while (at < source.Length && source[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        SkipEscapedLineEnd();
        return TryEscape(ref index) || TrySame(index);
    }

    private bool TrySame(int index)
    {
        if (at >= source.Length || source[at] != text[index])
        {
            return false;
        }

        Note(index);
        at += quote == '\'' && source[at] == '\'' ? 2 : 1;
        return true;
    }

    private bool TryEscape(ref int index)
    {
        if (quote != '"' || at + 1 >= source.Length || source[at] != '\\')
        {
            return false;
        }

        Note(index);
        at += source[at + 1] switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        };
        if (IsPairAfterLongEscape(index))
        {
            index++;
            Note(index, at - 10);
        }

        return true;
    }

    private bool IsPairAfterLongEscape(int index) =>
        char.IsHighSurrogate(text[index])
        && index + 1 < text.Length
        && at >= 10
        && at <= source.Length
        && source[at - 9] == 'U'
        && source[at - 10] == '\\';

    private void SkipEscapedLineEnd()
    {
        while (quote == '"' && at + 1 < source.Length && source[at] == '\\' && source[at + 1] is '\r' or '\n')
        {
            at = SourceLines.Next(source, at);
            while (at < source.Length && source[at] is ' ' or '\t')
            {
                at++;
            }
        }
    }

    private void Note(int index) => Note(index, at);

    private void Note(int index, int place)
    {
        if (from.Count == 0 || to[^1] + index - from[^1] != place)
        {
            from.Add(index);
            to.Add(place);
        }
    }
}
