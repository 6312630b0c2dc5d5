using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>The options that name content.</summary>
/// <param name="description">What the content is to the verb.</param>
internal sealed class ContentPath(string description = ContentPath.Description)
{
    internal const string Description =
        "A content folder, a bundle or the file of one item; the bundled content where it is left out.";

    private readonly Option<string?> path = new("--content") { Description = description, HelpName = "PATH" };

    private readonly Option<bool> withStarter = new("--with-starter")
    {
        Description = "Lay the content over the bundled content, as an app may do.",
    };

    internal void AddTo(Command command)
    {
        command.Add(path);
        command.Add(withStarter);
    }

    internal NamedContent Get(ParseResult parsed) => new(parsed.GetValue(path), parsed.GetValue(withStarter));
}
