using System.Security.Cryptography;
using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>A bundle in memory whose header is read and whose length is right.</summary>
internal sealed class BundleFile
{
    private readonly SourceDocument document;
    private readonly int start;
    private readonly int maxDepth;

    private BundleFile(SourceDocument document, BundleHeader header, int start, int maxDepth)
    {
        this.document = document;
        Header = header;
        this.start = start;
        this.maxDepth = maxDepth;
    }

    internal BundleHeader Header { get; }

    private ReadOnlyMemory<byte> Content => document.Bytes[start..];

    /// <summary>Whether bytes begin as a bundle does.</summary>
    internal static bool LooksLikeOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\"format\":\"clinic-content\""u8);

    /// <summary>Reads the header and checks format, version and length; null, with the faults, where they are not right.</summary>
    internal static BundleFile? Open(SourceDocument document, int maxDepth, DiagnosticBag bag)
    {
        var bytes = document.Bytes;
        var end = bytes.Span.IndexOf((byte)'\n');
        if (end < 0)
        {
            bag.Add(
                Diagnostic.Create(DiagnosticCatalogue.NotABundle, "it has no line feed at its end") with
                {
                    Place = document.At(0, 1),
                }
            );
            return null;
        }

        var reader = new ShapeReader(new Tape());
        reader.Begin(default);
        JsonTape.Fill(reader, bytes, Math.Min(document.TextStart, end)..end, maxDepth);
        if (!IsOurs(reader, document, bag))
        {
            return null;
        }

        var header = BundleHeader.Shape.Read(reader, 0);
        var length = bytes.Length - end - 1;
        if (reader.Errors == 0 && header.Length != length)
        {
            reader.Fault(DiagnosticCatalogue.Truncated, TapePath.Find(reader.Tape, "$.length"), length, header.Length);
        }

        if (reader.Errors > 0)
        {
            ShapeDiagnostics.AddTo(bag, reader, document, item: null);
            return null;
        }

        return new(document, header, end + 1, maxDepth);
    }

    /// <summary>Compares the content hash with the header's.</summary>
    internal void CheckHash(DiagnosticBag bag)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Content.Span));
        if (!string.Equals(hash, Header.Sha256, StringComparison.Ordinal))
        {
            bag.Add(
                Diagnostic.Create(DiagnosticCatalogue.HashDiffers, hash, Header.Sha256) with
                {
                    Place = document.At(document.Bytes.Span.IndexOf("\"sha256\""u8), 8),
                }
            );
        }
    }

    /// <summary>Reads the items, a line each. Bodies are read too, or only located.</summary>
    internal BundleItems ReadItems(bool withBodies, DiagnosticBag bag, CancellationToken cancellation)
    {
        var items = new BundleItems(document, maxDepth, Header.Total);
        var reader = new JsonItemReader(maxDepth);
        var context = new ReadContext
        {
            HasDerivedMembers = true,
            Bodies = withBodies ? null : new BundleBodies(document, maxDepth),
        };
        var bytes = document.Bytes.Span;
        var at = start;
        var first = start;
        while (at < bytes.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = bytes[at..].IndexOf((byte)'\n');
            length = length < 0 ? bytes.Length - at : length;
            if (at == start && BundleNotices.IsThis(bytes.Slice(at, length)))
            {
                items.Notices = ReadLine(BundleNotices.Shape, at..(at + length), bag)?.Notices ?? default;
                first += length + 1;
            }
            else if (at == first && BundleImages.IsThis(bytes.Slice(at, length)))
            {
                items.Images = ReadImages(at..(at + length), bag);
            }
            else
            {
                items.Add(reader.Read(document, at..(at + length), context, bag), reader, at, length);
            }

            at += length + 1;
        }

        CheckCounts(items, bag);
        return items;
    }

    private ValueList<ImageFile> ReadImages(Range line, DiagnosticBag bag)
    {
        if (ReadLine(BundleImages.Shape, line, bag) is not { } read)
        {
            return default;
        }

        if (read.AreFit())
        {
            return read.Images;
        }

        bag.Add(
            Diagnostic.Create(DiagnosticCatalogue.DerivedDiffers, "images") with
            {
                Place = document.At(line.Start.Value, 1),
            }
        );
        return default;
    }

    private T? ReadLine<T>(Shape<T> shape, Range line, DiagnosticBag bag)
        where T : class
    {
        var reader = new ShapeReader(new Tape());
        reader.Begin(default);
        JsonTape.Fill(reader, document.Bytes, line, maxDepth);
        var read = shape.Read(reader, 0);
        ShapeDiagnostics.AddTo(bag, reader, document, item: null);
        return reader.Errors == 0 ? read : null;
    }

    private void CheckCounts(BundleItems items, DiagnosticBag bag)
    {
        foreach (var kind in items.Rejected == 0 ? KindNames.All : [])
        {
            if (items.CountOf(kind) != Header.CountOf(kind))
            {
                bag.Add(
                    Diagnostic.Create(
                        DiagnosticCatalogue.CountDiffers,
                        items.CountOf(kind),
                        KindNames.Of(kind),
                        Header.CountOf(kind)
                    ) with
                    {
                        Place = document.At(0, 1),
                    }
                );
            }
        }
    }

    // The version comes first: of a newer one, nothing else can be said.
    private static bool IsOurs(ShapeReader reader, SourceDocument document, DiagnosticBag bag)
    {
        var tape = reader.Tape;
        var isObject = tape.Count > 0 && tape[0].Kind == TapeTokenKind.Object;
        var format = isObject ? Discriminator.Find(tape, 0, "format"u8) : -1;
        if (format < 0 || !tape.Bytes(format + 1).SequenceEqual("clinic-content"u8))
        {
            bag.Add(
                Diagnostic.Create(DiagnosticCatalogue.NotABundle, "it has no \"format\": \"clinic-content\"") with
                {
                    Place = document.At(0, 1),
                }
            );
            return false;
        }

        var version = Discriminator.Find(tape, 0, "formatVersion"u8);
        if (version < 0)
        {
            return true;
        }

        var faults = reader.Faults.Count;
        var number = Codecs.Number.Read(reader, version + 1);
        if (reader.Faults.Count > faults || number is >= 1 and <= ItemCodec.FormatVersion)
        {
            // Reading the header says it again.
            reader.Faults.RemoveRange(faults, reader.Faults.Count - faults);
            return true;
        }

        reader.Fault(DiagnosticCatalogue.NewerVersion, version + 1, number, ItemCodec.FormatVersion);
        ShapeDiagnostics.AddTo(bag, reader, document, item: null);
        return false;
    }
}
