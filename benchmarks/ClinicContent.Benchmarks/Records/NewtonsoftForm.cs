using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>Newtonsoft.Json with settings that read and write our own form.</summary>
internal static class NewtonsoftForm
{
    internal static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new()
        {
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            Converters = { new NewtonsoftInlines(), new NewtonsoftBlocks() },
        }
    );
}
