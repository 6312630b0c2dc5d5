using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>Lets a class of your own hold items, their ids, references and rich text, and go through System.Text.Json, reflected or source-generated.</summary>
/// <remarks>
/// For source generation name it on your context: <c>[JsonSourceGenerationOptions(Converters = [typeof(ContentJsonConverterFactory)])]</c>; else
/// add it to <see cref="JsonSerializerOptions.Converters"/>. Items are written compactly in the form of the wire, strictly read; bad content throws a
/// <see cref="JsonException"/> whose inner exception carries the diagnostics, as System.Text.Json wants it. Uses no reflection.
/// </remarks>
public sealed class ContentJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(Guard.Against.Null(typeToConvert)) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.Against.Null(typeToConvert);
        Guard.Against.Null(options);
        return Find(typeToConvert);
    }

    private static JsonConverter? Find(Type type) =>
        type == typeof(ContentItem) ? new ContentJsonConverter<ContentItem>()
        : type == typeof(Treatment) ? new ContentJsonConverter<Treatment>()
        : type == typeof(Condition) ? new ContentJsonConverter<Condition>()
        : type == typeof(DeliveryMethod) ? new ContentJsonConverter<DeliveryMethod>()
        : type == typeof(Post) ? new ContentJsonConverter<Post>()
        : type == typeof(TreatmentId) ? new IdJsonConverter<TreatmentId>(Codecs.Id<TreatmentId>())
        : type == typeof(ConditionId) ? new IdJsonConverter<ConditionId>(Codecs.Id<ConditionId>())
        : type == typeof(DeliveryMethodId) ? new IdJsonConverter<DeliveryMethodId>(Codecs.Id<DeliveryMethodId>())
        : type == typeof(PostId) ? new IdJsonConverter<PostId>(Codecs.Id<PostId>())
        : type == typeof(ItemRef) ? new IdJsonConverter<ItemRef>(Codecs.Reference)
        : type == typeof(RichText) ? new CodecJsonConverter<RichText>(Codecs.RichText)
        : null;
}
