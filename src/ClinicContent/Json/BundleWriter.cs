using System.Security.Cryptography;
using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Writes a bundle: UTF-8 JSON Lines, a header, the notices of the catalog if any, then one compact item a line in canonical order, body last.</summary>
internal static class BundleWriter
{
    /// <summary>Writes items, which stand in canonical order, to a stream.</summary>
    internal static void Write(IReadOnlyList<ContentItem> items, ValueList<Notice> notices, Stream output)
    {
        var content = new JsonSink(indented: false, inBundle: true, withVersion: false);
        var counts = new int[KindNames.All.Length];
        if (!notices.IsEmpty)
        {
            BundleNotices.Shape.Write(content, new() { Notices = notices });
            content.EndLine();
        }

        foreach (var item in items)
        {
            counts[(int)item.Kind]++;
            ItemCodec.Instance.Write(content, item);
            content.EndLine();
        }

        var header = new JsonSink(indented: false);
        BundleHeader.Shape.Write(
            header,
            new()
            {
                Format = BundleHeader.FormatName,
                FormatVersion = ItemCodec.FormatVersion,
                Treatments = counts[(int)ContentKind.Treatment],
                Conditions = counts[(int)ContentKind.Condition],
                DeliveryMethods = counts[(int)ContentKind.DeliveryMethod],
                Posts = counts[(int)ContentKind.Post],
                Length = content.Written.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Written.Span)),
            }
        );
        header.EndLine();
        output.Write(header.Written.Span);
        output.Write(content.Written.Span);
    }
}
