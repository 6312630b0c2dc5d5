using System.Buffers;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>JSON as the form of files.</summary>
internal sealed class JsonFormat() : ContentFormat("json", ".json")
{
    internal override bool NeedsVersion => true;

    internal override void Fill(ShapeReader reader, SourceDocument document, int maxDepth) =>
        JsonTape.Fill(reader, document.Bytes, document.TextStart.., maxDepth);

    internal override void Write(ContentItem item, IBufferWriter<byte> output) =>
        ContentJsonSerializer.Serialize(item, output);
}
