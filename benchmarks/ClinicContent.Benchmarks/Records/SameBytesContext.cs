using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Source-generated, in our own form, byte for byte: a converter reads and writes inlines that are plain text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InlinesConverter)]
)]
[JsonSerializable(typeof(PostRecord))]
[JsonSerializable(typeof(InlineRecord))]
internal sealed partial class SameBytesContext : JsonSerializerContext;
