using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Inlines as one text where there is nothing but text, else as an array of texts and objects.</summary>
internal sealed class InlinesConverter : JsonConverter<List<InlineRecord>>
{
    public override List<InlineRecord> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return [new TextRecord { Text = reader.GetString()! }];
        }

        var inlines = new List<InlineRecord>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            inlines.Add(
                reader.TokenType == JsonTokenType.String
                    ? new TextRecord { Text = reader.GetString()! }
                    : JsonSerializer.Deserialize(ref reader, SameBytes.Context.InlineRecord)!
            );
        }

        return inlines;
    }

    public override void Write(Utf8JsonWriter writer, List<InlineRecord> value, JsonSerializerOptions options)
    {
        if (value is [TextRecord only])
        {
            writer.WriteStringValue(only.Text);
            return;
        }

        writer.WriteStartArray();
        foreach (var inline in value)
        {
            if (inline is TextRecord run)
            {
                writer.WriteStringValue(run.Text);
            }
            else
            {
                JsonSerializer.Serialize(writer, inline, SameBytes.Context.InlineRecord);
            }
        }

        writer.WriteEndArray();
    }
}
