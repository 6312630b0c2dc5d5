using ClinicContent.Model;
using ClinicContent.Shapes;
using ClinicContent.Writing;

namespace ClinicContent.Json;

/// <summary>Writes a bundle: UTF-8 JSON Lines, a header, the notices of the catalog and its image files if any, then one compact item a line in canonical order, body last.</summary>
internal static class BundleWriter
{
    /// <summary>Writes items, which stand in canonical order, to a stream.</summary>
    internal static void Write(
        IReadOnlyList<ContentItem> items,
        ValueList<Notice> notices,
        ValueList<ImageFile> images,
        Stream output
    )
    {
        using var content = new BundleContent();
        var header = WriteContent(items, notices, images, content);
        output.Write(header.Written.Span);
        content.WriteTo(output);
    }

    /// <summary>Writes items, which stand in canonical order, to an array.</summary>
    internal static byte[] ToArray(
        IReadOnlyList<ContentItem> items,
        ValueList<Notice> notices,
        ValueList<ImageFile> images
    )
    {
        using var content = new BundleContent();
        var header = WriteContent(items, notices, images, content);
        var bytes = GC.AllocateUninitializedArray<byte>(header.Written.Length + content.Length);
        using var output = new MemoryStream(bytes);
        output.Write(header.Written.Span);
        content.WriteTo(output);
        return bytes;
    }

    private static JsonSink WriteContent(
        IReadOnlyList<ContentItem> items,
        ValueList<Notice> notices,
        ValueList<ImageFile> images,
        BundleContent content
    )
    {
        var line = new JsonSink(indented: false, inBundle: true, withVersion: false);
        var counts = new int[KindNames.All.Length];
        if (!notices.IsEmpty)
        {
            BundleNotices.Shape.Write(line, new() { Notices = notices });
            EndLine(line, content);
        }

        if (!images.IsEmpty)
        {
            BundleImages.Shape.Write(line, new() { Images = images });
            EndLine(line, content);
        }

        foreach (var item in items)
        {
            counts[(int)item.Kind]++;
            ItemCodec.Instance.Write(line, item);
            EndLine(line, content);
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
                Length = content.Length,
                Sha256 = content.Hash(),
            }
        );
        header.EndLine();
        return header;
    }

    private static void EndLine(JsonSink line, BundleContent content)
    {
        line.EndLine();
        content.Append(line.Written.Span);
        line.Clear();
    }
}
