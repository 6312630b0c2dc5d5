using System.Reflection;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;
using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Random items that a catalog takes: without relations, but for what texts and posts say of <see cref="Subjects"/>.</summary>
internal sealed class CatalogValues(PCG random) : RandomValues(random)
{
    private static readonly string[] Relations =
    [
        nameof(Treatment.Alternatives),
        nameof(Treatment.CombinesWith),
        nameof(Treatment.Contraindications),
        nameof(Treatment.DeliveryOptions),
        nameof(Treatment.Indications),
        nameof(Condition.Broader),
        nameof(Condition.RelatedConditions),
        nameof(Post.RelatedPosts),
    ];

    private int last;

    /// <summary>Items that everybody sees on every day, for others to speak of.</summary>
    internal static ContentItem[] Subjects { get; } =
    [
        new Condition
        {
            Id = new("ptsd"),
            Name = "PTSD",
            Summary = "A disorder.",
            Status = PublicationStatus.Published,
            PublishOn = DateOnly.MinValue,
        },
        new DeliveryMethod
        {
            Id = new("infusion"),
            Name = "Infusion",
            Summary = "Into a vein.",
            Status = PublicationStatus.Published,
            PublishOn = DateOnly.MinValue,
        },
    ];

    private protected override bool IsSet(PropertyInfo member) =>
        member.Name is nameof(ContentItem.Summary) or nameof(Treatment.Modality) or nameof(ContentItem.PublishOn)
        || (
            !Relations.Contains(member.Name)
            && member.Name != nameof(HeadingBlock.Anchor)
            && (member.Name != nameof(ContentItem.Citations) || member.DeclaringType == typeof(ContentItem))
            && base.IsSet(member)
        );

    private protected override Type Pick(Type[] cases) =>
        base.Pick(Array.FindAll(cases, one => one != typeof(CitationInline)));

    private protected override object Leaf(Type type, PropertyInfo? member) =>
        member?.Name switch
        {
            nameof(HeadingBlock.Level) when type == typeof(int) => Draw(Gen.Int[2, 6]),
            nameof(Citation.Year) => Draw(Gen.Int[1500, 2200]),
            nameof(Citation.Key) => $"key-{++last}",
            nameof(MedicalCode.System) => new CodeSystem("own-" + Draw(Texts.Word)),
            nameof(MedicalCode.Code) or nameof(HeadingBlock.Anchor) => Draw(Texts.Word),
            nameof(Treatment.Modality) => Modality.Lifestyle,
            nameof(Condition.Id) => Activator.CreateInstance(type, $"{Draw(Texts.Word)}-{++last}")!,
            _ when type == typeof(ItemRef) => Draw(Gen.OneOf(Subjects)).Ref,
            _ when type == typeof(Slug) => new Slug($"{Draw(Texts.Word)}/{++last}"),
            _ when type == typeof(int) => Draw(Gen.Int[0, 20]),
            _ when type == typeof(decimal) => Draw(Gen.Int[0, 999]) / 100m,
            _ => base.Leaf(type, member),
        };

    private protected override object MakeRecord(Type type) =>
        base.MakeRecord(type) switch
        {
            DurationRange { Earliest: { } one, Latest: { } other } when one.CompareTo(other) > 0 =>
                DurationRange.Between(other, one),
            TableBlock table => table with
            {
                Rows = table.Rows.AsSpan().ToArray().Select(row => row with { Cells = table.Header }).ToValueList(),
            },
            Post post => Span(post) with
            {
                Body = post.Body is { Blocks.IsEmpty: false } ? post.Body : RichText.FromText("a"),
            },
            ContentItem item => Span(item),
            var made => made,
        };

    private static T Span<T>(T item)
        where T : ContentItem => item.ExpireOn > item.PublishOn ? item : item with { ExpireOn = null };
}
