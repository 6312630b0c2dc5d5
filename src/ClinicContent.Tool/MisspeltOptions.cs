using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClinicContent.Tool;

/// <summary>Finds what begins with a hyphen and is neither option nor number: it would be taken for an argument, and nothing here is named so.</summary>
internal static class MisspeltOptions
{
    /// <summary>What there is to say of each, in the order of the command line; what stands behind <c>--</c> is meant as it is.</summary>
    internal static IEnumerable<string> Find(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && token.Value is ['-', not (>= '0' and <= '9'), ..] or "-")
            {
                var names = parsed.CommandResult.Command.Options.Select(option => option.Name).Append("--help");
                yield return $"There is no option '{Escaped.Text(token.Value)}'."
                    + NearWord.Question(names, token.Value);
            }
        }
    }
}
