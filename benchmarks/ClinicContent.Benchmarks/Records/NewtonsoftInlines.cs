using Newtonsoft.Json;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Inlines as one text where there is nothing but text, else as an array of texts and objects.</summary>
internal sealed class NewtonsoftInlines : JsonConverter<List<InlineRecord>>
{
    public override List<InlineRecord> ReadJson(
        JsonReader reader,
        Type objectType,
        List<InlineRecord>? existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    )
    {
        if (reader.TokenType == JsonToken.String)
        {
            return [new TextRecord { Text = (string)reader.Value! }];
        }

        var inlines = new List<InlineRecord>();
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            inlines.Add(
                reader.TokenType == JsonToken.String
                    ? new TextRecord { Text = (string)reader.Value! }
                    : NewtonsoftTypes.Read<InlineRecord>(reader, serializer, Make)
            );
        }

        return inlines;
    }

    public override void WriteJson(JsonWriter writer, List<InlineRecord>? value, JsonSerializer serializer)
    {
        if (value is [TextRecord only])
        {
            writer.WriteValue(only.Text);
            return;
        }

        writer.WriteStartArray();
        foreach (var inline in value!)
        {
            if (inline is TextRecord run)
            {
                writer.WriteValue(run.Text);
            }
            else
            {
                NewtonsoftTypes.Write(writer, inline, TypeOf(inline), serializer);
            }
        }

        writer.WriteEndArray();
    }

    private static InlineRecord Make(string? type) =>
        type switch
        {
            "strong" => new StrongRecord(),
            "link" => new LinkRecord(),
            "mention" => new MentionRecord(),
            _ => new MarkRecord(),
        };

    private static string TypeOf(InlineRecord inline) =>
        inline switch
        {
            StrongRecord => "strong",
            LinkRecord => "link",
            MentionRecord => "mention",
            _ => "citation",
        };
}
