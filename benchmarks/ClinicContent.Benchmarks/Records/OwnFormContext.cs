using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Source-generated, in the form that suits System.Text.Json best: inlines are always objects, nothing is converted by hand.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(PostRecord))]
internal sealed partial class OwnFormContext : JsonSerializerContext;
