using Newtonsoft.Json;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Blocks, told apart by <c>type</c>.</summary>
internal sealed class NewtonsoftBlocks : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(BlockRecord).IsAssignableFrom(objectType);

    public override object ReadJson(
        JsonReader reader,
        Type objectType,
        object? existingValue,
        JsonSerializer serializer
    ) =>
        NewtonsoftTypes.Read<BlockRecord>(
            reader,
            serializer,
            static type =>
                type switch
                {
                    "heading" => new HeadingRecord(),
                    "paragraph" => new ParagraphRecord(),
                    "list" => new ListRecord(),
                    "callout" => new CalloutRecord(),
                    _ => new QuoteRecord(),
                }
        );

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        NewtonsoftTypes.Write(
            writer,
            value!,
            value switch
            {
                HeadingRecord => "heading",
                ParagraphRecord => "paragraph",
                ListRecord => "list",
                CalloutRecord => "callout",
                _ => "quote",
            },
            serializer
        );
}
