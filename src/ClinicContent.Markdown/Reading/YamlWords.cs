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
        ("double-quoted scalar, found wrong indentation", "the quote that begins here has no end"),
        (
            "sequence entries are not allowed",
            "a list begins on the line beneath its name; a text that begins with a hyphen is set in quotes"
        ),
        ("keys are not allowed", "a text does not begin with a question mark; set it in quotes"),
        (
            "scanning a block scalar",
            "a text behind | or > begins on the line beneath, indented; one that begins with either is set in quotes"
        ),
        ("scanning an alias", "a text does not begin with this character; set it in quotes"),
        ("scanning an anchor", "a text does not begin with this character; set it in quotes"),
        ("scanning a directive", "a line does not begin with this character; set the text in quotes"),
        ("did not find expected node content", "a text does not begin with this character; set it in quotes"),
        ("could not find expected ':'", "a colon and a space should stand here"),
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
