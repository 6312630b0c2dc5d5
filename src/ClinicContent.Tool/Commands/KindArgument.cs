using System.CommandLine;
using ClinicContent.Model;

namespace ClinicContent.Tool.Commands;

/// <summary><c>[TYPE]</c>: a kind of item, by its word; all kinds where it is left out.</summary>
internal sealed class KindArgument : Argument<string?>
{
    internal KindArgument(string description)
        : base("TYPE")
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrOne;
        this.TakeOnly(Words);
    }

    /// <summary>The words of the kinds.</summary>
    internal static string[] Words { get; } = Array.ConvertAll(Enum.GetValues<ContentKind>(), KindNames.Of);

    internal ContentKind? KindIn(ParseResult parsed) =>
        KindNames.TryParse(parsed.GetValue(this), out var kind) ? kind : null;
}
