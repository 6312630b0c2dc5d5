namespace ClinicContent.Model;

/// <summary>The words for the four kinds: in references and <c>type</c> members, as folders, and for people.</summary>
internal static class KindNames
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

    internal static string Of(ContentKind kind) => Names[(int)kind];

    internal static string Folder(ContentKind kind) => Folders[(int)kind];

    internal static string Phrase(ContentKind kind) => Phrases[(int)kind];

    internal static bool TryParse(ReadOnlySpan<char> name, out ContentKind kind) => TryFind(Names, name, out kind);

    internal static bool TryParseFolder(ReadOnlySpan<char> folder, out ContentKind kind) =>
        TryFind(Folders, folder, out kind);

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
