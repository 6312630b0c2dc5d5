namespace ClinicContent.Markdown.Reading;

/// <summary>What the parser of YAML says, in words for those who write.</summary>
internal static class YamlWords
{
    private static readonly (string Part, string Words)[] Known =
    [
        ("quoted scalar, found unexpected end of stream", "the quote that begins here has no end"),
        (
            "found unknown escape character",
            "a backslash stands before what is no escape; a backslash itself is written \\\\"
        ),
        ("found invalid mapping", "a colon and a space stand inside a text; set the text in quotes"),
        ("mapping values are not allowed", "a colon and a space stand inside a text; set the text in quotes"),
        ("found character that cannot start any token", "a text does not begin with this character; set it in quotes"),
        ("tab", "a tab indents this line; use spaces"),
        ("did not find expected ',' or ']'", "',' or ']' should stand here"),
        ("did not find expected ',' or '}'", "',' or '}' should stand here"),
        ("found invalid Unicode surrogates", "an escape stands for half of a surrogate pair, which is no character"),
    ];

    /// <summary>The words of a message.</summary>
    internal static string Of(string message)
    {
        foreach (var (part, words) in Known)
        {
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return words;
            }
        }

        return message.TrimEnd('.');
    }
}
