using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>The argument that names content.</summary>
internal static class ContentArgument
{
    private const string Description = "A content folder, a bundle or the file of one item";

    internal static Argument<string?> Optional() =>
        new("CONTENT")
        {
            Description = Description + "; the bundled content where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };

    internal static Argument<string> Required() => new("CONTENT") { Description = Description + "." };
}
