using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>The first line of a bundle.</summary>
internal sealed record BundleHeader
{
    /// <summary>What the first line says it is.</summary>
    internal const string FormatName = "clinic-content";

    internal static readonly Shape<BundleHeader> Shape = new(
        "the header of a bundle",
        static (m, x) =>
            new()
            {
                Format = m.Required("format"u8, x.Format, Codecs.Text),
                FormatVersion = m.Required("formatVersion"u8, x.FormatVersion, Codecs.Number),
                Treatments = m.Required("treatments"u8, x.Treatments, Codecs.Number),
                Conditions = m.Required("conditions"u8, x.Conditions, Codecs.Number),
                DeliveryMethods = m.Required("deliveryMethods"u8, x.DeliveryMethods, Codecs.Number),
                Posts = m.Required("posts"u8, x.Posts, Codecs.Number),
                Length = m.Required("length"u8, x.Length, Codecs.Number),
                Sha256 = m.Required("sha256"u8, x.Sha256, Codecs.Text),
            }
    );

    internal required string Format { get; init; }

    internal required int FormatVersion { get; init; }

    internal required int Treatments { get; init; }

    internal required int Conditions { get; init; }

    internal required int DeliveryMethods { get; init; }

    internal required int Posts { get; init; }

    /// <summary>How many bytes stand behind the header's line feed.</summary>
    internal required int Length { get; init; }

    /// <summary>The SHA-256 hash (FIPS 180-4) of those bytes, in lower-case hexadecimal digits.</summary>
    internal required string Sha256 { get; init; }

    internal int Total => Treatments + Conditions + DeliveryMethods + Posts;

    internal int CountOf(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => Treatments,
            ContentKind.Condition => Conditions,
            ContentKind.DeliveryMethod => DeliveryMethods,
            _ => Posts,
        };
}
