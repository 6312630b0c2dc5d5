using System.Text;
using System.Text.Json;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;
using ClinicContent.Writing;

namespace ClinicContent.Json;

/// <summary>Our form inside JSON that somebody else reads and writes.</summary>
internal static class EmbeddedJson
{
    internal static T Read<T>(ref Utf8JsonReader json, Codec<T> codec, in ReadContext context)
    {
        using var parsed = JsonDocument.ParseValue(ref json);
        var document = new SourceDocument("json", Encoding.UTF8.GetBytes(parsed.RootElement.GetRawText()));
        var reader = new ShapeReader(new Tape());
        reader.Begin(context);
        JsonTape.Fill(reader, document.Bytes, .., ContentJsonSerializer.MaxDepth);
        var value = codec.Read(reader, 0);
        if (reader.Errors == 0)
        {
            return value;
        }

        var bag = new DiagnosticBag();
        ShapeDiagnostics.AddTo(bag, reader, document, item: null);
        var fault = new ContentException(bag.ToSorted());
        throw new JsonException(fault.Message, fault);
    }

    internal static void Write<T>(Utf8JsonWriter writer, Codec<T> codec, T value)
    {
        var sink = new JsonSink(indented: false);
        codec.Write(sink, value);
        writer.WriteRawValue(sink.Written.Span, skipInputValidation: true);
    }
}
