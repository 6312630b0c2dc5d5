using System.Buffers;

namespace ClinicContent.Model;

/// <summary>Paths of images: relative to an item, and from the content folder.</summary>
internal static class ImagePath
{
    // A colon stands behind a drive, a slash between folders.
    private static readonly SearchValues<char> Impossible = SearchValues.Create("/\\:\0");

    /// <summary>Whether a text is a path from the content folder that stays inside of it.</summary>
    internal static bool IsInside(string path) =>
        path.Split('/')
            .All(static segment => segment is not ("" or "." or "..") && segment.AsSpan().IndexOfAny(Impossible) < 0);

    /// <summary>The path from the content folder; null where it escapes characters that no file name has.</summary>
    internal static string? FromRoot(ContentKind kind, ImageSource source)
    {
        var text = source.Value;
        var end = text.AsSpan().IndexOfAny('?', '#');
        var segments = new List<string> { KindNames.Folder(kind) };
        foreach (var escaped in (end < 0 ? text : text[..end]).Split('/'))
        {
            var segment = Uri.UnescapeDataString(escaped);
            switch (segment)
            {
                case "" or ".":
                    break;
                case "..":
                    segments.RemoveAt(segments.Count - 1);
                    break;
                case var _ when segment.AsSpan().IndexOfAny(Impossible) >= 0:
                    return null;
                default:
                    segments.Add(segment);
                    break;
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>The same path with another file name.</summary>
    internal static string WithName(ImageSource source, string name) =>
        source.Value[..(source.Value.LastIndexOf('/') + 1)] + Uri.EscapeDataString(name);
}
