namespace ClinicContent.Tool;

/// <summary>The words for the kinds of items: on the command line and in references, and as folders.</summary>
internal static class KindWords
{
    private static readonly (ContentKind Kind, string Word, string Folder)[] Words =
    [
        (ContentKind.Treatment, "treatment", "treatments"),
        (ContentKind.Condition, "condition", "conditions"),
        (ContentKind.DeliveryMethod, "delivery-method", "delivery-methods"),
        (ContentKind.Post, "post", "posts"),
    ];

    internal static string[] All { get; } = Array.ConvertAll(Words, static one => one.Word);

    internal static string Of(ContentKind kind) => Array.Find(Words, one => one.Kind == kind).Word;

    internal static string Folder(ContentKind kind) => Array.Find(Words, one => one.Kind == kind).Folder;

    internal static ContentKind Parse(string word) => Array.Find(Words, one => one.Word == word).Kind;
}
