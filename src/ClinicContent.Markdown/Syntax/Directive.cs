using Markdig.Helpers;

namespace ClinicContent.Markdown.Syntax;

/// <summary>What a comment says that Markdown has no words for: <c>&lt;!-- #anchor aspect=how-it-works stands-alone credit="A name" --&gt;</c>.</summary>
internal sealed class Directive
{
    private const string Open = "<!--";
    private const string Close = "-->";

    private readonly List<DirectiveWord> words = [];

    private Directive() { }

    /// <summary>The words, in order.</summary>
    internal IReadOnlyList<DirectiveWord> Words => words;

    /// <summary>Whether the comment says nothing: it only parts what stands before it from what follows.</summary>
    internal bool IsEmpty => words.Count == 0;

    /// <summary>Whether a text is a comment.</summary>
    internal static bool IsComment(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.StartsWith(Open) && trimmed.EndsWith(Close) && trimmed.Length >= Open.Length + Close.Length;
    }

    /// <summary>Whether the comment is one flag.</summary>
    internal bool Is(string flag) => words is [{ Value: null } only] && only.Key == flag;

    /// <summary>The directive of a comment.</summary>
    /// <param name="comment">The comment, with its marks.</param>
    /// <param name="at">Where in the text it begins.</param>
    internal static Directive Parse(string comment, int at)
    {
        var directive = new Directive();
        var start = comment.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = comment.LastIndexOf(Close, StringComparison.Ordinal);
        while (start < end)
        {
            var word = NextWord(comment, start, end);
            if (!string.IsNullOrWhiteSpace(comment[word]))
            {
                directive.words.Add(Read(comment[word], at + word.Start.Value));
            }

            start = word.End.Value + 1;
        }

        return directive;
    }

    // Up to the next white space that is not inside quotes.
    private static Range NextWord(string comment, int start, int end)
    {
        var isQuoted = false;
        for (var i = start; i < end; i++)
        {
            isQuoted ^= comment[i] == '"';
            if (!isQuoted && char.IsWhiteSpace(comment[i]))
            {
                return start..i;
            }
        }

        return start..end;
    }

    private static DirectiveWord Read(string word, int at)
    {
        if (word[0] == '#')
        {
            return new("#", HtmlHelper.Unescape(word[1..], removeBackSlash: false), at + 1);
        }

        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return new(word, null, at);
        }

        var value = word[(equals + 1)..];
        var isQuoted = value.Length >= 2 && value[0] == '"' && value[^1] == '"';
        return new(
            word[..equals],
            HtmlHelper.Unescape(isQuoted ? value[1..^1] : value, removeBackSlash: false),
            at + equals + (isQuoted ? 2 : 1)
        );
    }
}
