using ClinicContent.Model;

namespace ClinicContent.Tool.Site;

/// <summary>The kinds of items as readers of a site call them.</summary>
internal static class KindLabels
{
    /// <summary>The order in which a site shows the kinds.</summary>
    internal static readonly ContentKind[] InOrder =
    [
        ContentKind.Condition,
        ContentKind.Treatment,
        ContentKind.DeliveryMethod,
        ContentKind.Post,
    ];

    internal static string One(ContentKind kind) => KindNames.Phrase(kind);

    internal static string Many(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => "Treatments",
            ContentKind.Condition => "Conditions",
            ContentKind.DeliveryMethod => "Delivery methods",
            ContentKind.Post => "Posts",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
        };
}
