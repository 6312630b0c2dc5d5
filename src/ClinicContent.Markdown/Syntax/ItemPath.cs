using ClinicContent.Diagnostics;

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

    /// <summary>Whether a link leads to a file that looks like that of an item, or nearly so.</summary>
    internal static bool LooksLikeFile(string url)
    {
        var end = url.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? url : url[..end];
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        if (IsMarkdown(path) && !path.StartsWith('/'))
        {
            return true;
        }

        var (folder, name) = Split(path);
        return Model.KindNames.TryParseFolder(folder, out _)
            && (
                IsMarkdown(path)
                || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                || (path.StartsWith("../", StringComparison.Ordinal) && IsId(name))
            );
    }

    /// <summary>The path that a link nearly is; null where none is near.</summary>
    internal static string? Nearly(string url)
    {
        var (folder, name) = Split(url);
        var dot = name.LastIndexOf('.');
        var id = dot < 0 ? name : name[..dot];
        var nearest = Nearest.Find(folder, Model.KindNames.All.Select(Model.KindNames.Folder));
        return nearest is not null && IsId(id) ? $"../{nearest}/{id}.md" : null;
    }

    private static bool IsId(string name) => ItemRef.TryCreate("post/" + name, out _);

    private static bool IsMarkdown(ReadOnlySpan<char> path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        return (folder[(folder.LastIndexOf('/') + 1)..], path[(slash + 1)..]);
    }

    /// <summary>The path from one item's file to that of another.</summary>
    internal static string To(ItemRef item) => $"../{Model.KindNames.Folder(item.Kind)}/{item.Id}.md";
}
