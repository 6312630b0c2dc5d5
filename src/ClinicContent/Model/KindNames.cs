namespace ClinicContent.Model;

/// <summary>The words for the four kinds: in references and <c>type</c> members, as folders, and for people.</summary>
/// <remarks>Pure, safe between threads, and nothing is allocated.</remarks>
public static class KindNames
{
    internal static readonly ContentKind[] All =
    [
        ContentKind.Treatment,
        ContentKind.Condition,
        ContentKind.DeliveryMethod,
        ContentKind.Post,
    ];

    private static readonly string[] Names = ["treatment", "condition", "delivery-method", "post"];

    private static readonly string[] Folders = ["treatments", "conditions", "delivery-methods", "posts"];

    private static readonly string[] Phrases = ["treatment", "condition", "delivery method", "post"];

    /// <summary>The word of a kind in references, in <c>type</c> members and on a command line: <c>delivery-method</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The word, in kebab-case.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Of(ContentKind kind) => Names[PlaceOf(kind)];

    /// <summary>The folder in which items of a kind stand, and the first part of their path on a site: <c>delivery-methods</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The folder, in kebab-case and the plural.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Folder(ContentKind kind) => Folders[PlaceOf(kind)];

    /// <summary>What people call one item of a kind, in English: <c>delivery method</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words, in lower case.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Phrase(ContentKind kind) => Phrases[PlaceOf(kind)];

    /// <summary>Finds the kind of a word as references write it.</summary>
    /// <param name="name">The word, compared ordinally.</param>
    /// <param name="kind">The kind; the first one where there is none of that word.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out ContentKind kind) => TryFind(Names, name, out kind);

    /// <summary>Finds the kind whose items stand in a folder.</summary>
    /// <param name="folder">The folder's own name, compared ordinally.</param>
    /// <param name="kind">The kind; the first one where no kind has that folder.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParseFolder(ReadOnlySpan<char> folder, out ContentKind kind) =>
        TryFind(Folders, folder, out kind);

    private static int PlaceOf(ContentKind kind) =>
        (uint)kind < (uint)All.Length
            ? (int)kind
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind.");

    private static bool TryFind(string[] words, ReadOnlySpan<char> word, out ContentKind kind)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i]))
            {
                kind = (ContentKind)i;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
