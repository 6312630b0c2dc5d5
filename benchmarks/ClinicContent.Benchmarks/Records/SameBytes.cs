using System.Text.Encodings.Web;

namespace ClinicContent.Benchmarks.Records;

/// <summary>The context for our own form, with an encoder that leaves letters as they are, as ours does.</summary>
internal static class SameBytes
{
    internal static readonly SameBytesContext Context = new(
        new(SameBytesContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );
}
