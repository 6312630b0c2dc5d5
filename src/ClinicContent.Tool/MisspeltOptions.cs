using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClinicContent.Tool;

/// <summary>Finds what begins with a hyphen and is no option: it would be taken for an argument, and nothing here is named so.</summary>
internal static class MisspeltOptions
{
    /// <summary>What there is to say of each, in the order of the command line; what stands behind <c>--</c> is meant as it is.</summary>
    internal static IEnumerable<string> Find(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && token.Value.StartsWith('-'))
            {
                var names = parsed.CommandResult.Command.Options.Select(option => option.Name);
                var near = names.FirstOrDefault(name => IsNear(name, token.Value));
                yield return $"There is no option '{Escaped.Text(token.Value)}'."
                    + (near is null ? "" : $" Did you mean '{near}'?");
            }
        }
    }

    // One letter more, fewer or other, or two that changed places.
    private static bool IsNear(string name, string text)
    {
        var start = name.AsSpan().CommonPrefixLength(text);
        var (rest, other) = (name[start..], text[start..]);
        return (rest.Length > 0 && rest[1..] == other)
            || (other.Length > 0 && other[1..] == rest)
            || (rest.Length > 0 && other.Length > 0 && rest[1..] == other[1..])
            || (rest.Length > 1 && other.Length > 1 && rest[..2] == $"{other[1]}{other[0]}" && rest[2..] == other[2..]);
    }
}
