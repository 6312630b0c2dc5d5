using ClinicContent.Model;

namespace ClinicContent.Tool;

/// <summary>Guesses which item a text means that names none.</summary>
internal static class ReferenceGuess
{
    private static readonly ContentKind[] Kinds = Enum.GetValues<ContentKind>();

    internal static ItemRef? Find(ContentCatalog catalog, string text)
    {
        var slash = text.LastIndexOf('/');
        var id = Clean(text[(slash + 1)..]);
        var kind = slash < 0 ? "" : Clean(text[..slash]);

        // The kinds that the text seems to name first; without one, all of them.
        foreach (var candidate in Kinds.OrderByDescending(one => CommonStart(kind, KindNames.Of(one))))
        {
            var isGuess = ItemRef.TryCreate(KindNames.Of(candidate) + "/" + id, out var guess);
            if (isGuess && catalog.FindNearest(guess) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The words of the text as a slug has them: whatever is no letter and no digit only parts them.</summary>
    private static string Clean(string text)
    {
        var letters = text.ToLowerInvariant().Select(one => char.IsAsciiLetterOrDigit(one) ? one : ' ');
        return string.Join('-', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static int CommonStart(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
