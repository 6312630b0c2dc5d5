namespace ClinicContent.Markdown.Reading;

/// <summary>The members of front matter whose text is Markdown.</summary>
internal static class RichTextMembers
{
    /// <summary>Whether a member is one of them.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="onlyBlock">The one type of block that it holds, written without its type; null where it holds any.</param>
    internal static bool TryGet(string name, out string? onlyBlock)
    {
        onlyBlock = name switch
        {
            "urgentHelp" => "care-card",
            "questions" => "question",
            _ => null,
        };
        return onlyBlock is not null || name == "definition";
    }
}
