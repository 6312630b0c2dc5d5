using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>A value inside a class of somebody else.</summary>
/// <typeparam name="T">The type of value.</typeparam>
internal sealed class CodecJsonConverter<T>(Codec<T> codec) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedJson.Read(ref reader, codec, new());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        EmbeddedJson.Write(writer, codec, value);
}
