using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>An item inside a class of somebody else.</summary>
/// <typeparam name="T">The kind of item, or all kinds.</typeparam>
internal sealed class ContentJsonConverter<T> : JsonConverter<T>
    where T : ContentItem
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var item = EmbeddedJson.Read(ref reader, ItemCodec.Instance, new());
        return item as T ?? throw new JsonException($"The item '{item.Ref}' is not a {typeof(T).Name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        EmbeddedJson.Write(writer, ItemCodec.Instance, value);
}
