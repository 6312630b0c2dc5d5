using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>The content of a verb that works on all of it: the first argument, or <c>--content</c>.</summary>
internal sealed class ContentArgument
{
    private readonly ContentPath path = new();

    private readonly Argument<string?> argument = new("CONTENT")
    {
        Description = ContentPath.Description,
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal void AddTo(Command command)
    {
        command.Add(argument);
        path.AddTo(command);
    }

    /// <summary>What was named.</summary>
    /// <exception cref="WrongUseException">Two paths are named.</exception>
    internal NamedContent Get(ParseResult parsed)
    {
        var (first, named) = (parsed.GetValue(argument), path.Get(parsed));
        return first is null ? named
            : named.Path is null ? named with { Path = first }
            : throw new WrongUseException("Name the content once: as the first argument, or with --content.");
    }
}
