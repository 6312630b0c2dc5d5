namespace ClinicContent.Tool;

/// <summary>Tells whoever names no content what they get instead: a clinic's own may stand beside them.</summary>
internal static class SampleContent
{
    private const string Folder = "content";

    /// <summary>Says on standard error that the content is the bundled sample, where none is named.</summary>
    internal static void Tell(NamedContent content, string verb, Surroundings surroundings)
    {
        if (content.Path is null)
        {
            var hint = Hint(verb, surroundings);
            surroundings.Error.WriteLine("No content is named: this is the bundled sample content." + hint);
        }
    }

    /// <summary>How to name the folder that stands where the command runs, after a space; nothing where there is none.</summary>
    internal static string Hint(string verb, Surroundings surroundings) =>
        Directory.Exists(Path.Combine(surroundings.Folder, Folder))
            ? $" There is a folder '{Folder}' here: 'clinic-content {verb} {Folder}' names it."
            : "";
}
