using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>An id or reference inside a class of somebody else: a value, or the key of a dictionary.</summary>
/// <typeparam name="T">The type of id.</typeparam>
internal sealed class IdJsonConverter<T>(Codec<T> codec) : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmbeddedJson.Read(ref reader, codec, new());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        EmbeddedJson.Write(writer, codec, value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return T.Parse(reader.GetString()!, provider: null);
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);
}
