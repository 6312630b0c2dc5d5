using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClinicContent.Tool.Reports;

/// <summary>JSON as an answer: indented, letters beyond ASCII as they are, characters that nobody sees escaped.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        // Outside of strings there is nothing to escape, and inside JSON writes it in the same way.
        output.WriteLine(Escaped.Lines(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))));
    }
}
