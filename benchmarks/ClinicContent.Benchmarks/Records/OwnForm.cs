using System.Text.Encodings.Web;

namespace ClinicContent.Benchmarks.Records;

/// <summary>The context for the form that suits System.Text.Json best, with an encoder that leaves letters as they are.</summary>
internal static class OwnForm
{
    internal static readonly OwnFormContext Context = new(
        new(OwnFormContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );
}
