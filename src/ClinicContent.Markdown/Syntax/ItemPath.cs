namespace ClinicContent.Markdown.Syntax;

/// <summary>Links whose target is an item: <c>condition/ptsd</c>, or the path to its file, <c>../conditions/ptsd.md</c>.</summary>
internal static class ItemPath
{
    /// <summary>The reference of the item that a link leads to; null where it leads elsewhere.</summary>
    internal static string? Find(string url)
    {
        if (ItemRef.TryCreate(url, out var reference))
        {
            return reference.ToString();
        }

        if (!url.StartsWith("../", StringComparison.Ordinal) || !url.EndsWith(".md", StringComparison.Ordinal))
        {
            return null;
        }

        var path = url[3..^3];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : path[..slash];
        return Model.KindNames.TryParseFolder(folder, out var kind)
            ? Model.KindNames.Of(kind) + "/" + path[(slash + 1)..]
            : null;
    }

    /// <summary>Whether a link leads to a file beside this one that looks like that of an item.</summary>
    internal static bool LooksLikeFile(string url)
    {
        var end = url.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? url : url[..end];
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !path.StartsWith('/')
            && !path.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>The path from one item's file to that of another.</summary>
    internal static string To(ItemRef item) => $"../{Model.KindNames.Folder(item.Kind)}/{item.Id}.md";
}
