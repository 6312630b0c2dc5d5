using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Members told apart by <c>type</c>, as one writes it with Newtonsoft.Json: loaded as a tree, then filled from it.</summary>
internal static class NewtonsoftTypes
{
    internal static T Read<T>(JsonReader reader, JsonSerializer serializer, Func<string?, T> make)
        where T : class
    {
        var tree = JObject.Load(reader);
        var made = make((string?)tree["type"]);
        using var inner = tree.CreateReader();
        serializer.Populate(inner, made);
        return made;
    }

    internal static void Write(JsonWriter writer, object value, string type, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("type");
        writer.WriteValue(type);
        var contract = (Newtonsoft.Json.Serialization.JsonObjectContract)
            serializer.ContractResolver.ResolveContract(value.GetType());
        foreach (var property in contract.Properties)
        {
            if (property.ValueProvider!.GetValue(value) is { } member)
            {
                writer.WritePropertyName(property.PropertyName!);
                serializer.Serialize(writer, member, property.PropertyType);
            }
        }

        writer.WriteEndObject();
    }
}
