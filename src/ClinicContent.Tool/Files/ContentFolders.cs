namespace ClinicContent.Tool.Files;

/// <summary>The folders of a content folder.</summary>
internal static class ContentFolders
{
    internal static string Of(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => "treatments",
            ContentKind.Condition => "conditions",
            ContentKind.DeliveryMethod => "delivery-methods",
            ContentKind.Post => "posts",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of item."),
        };
}
