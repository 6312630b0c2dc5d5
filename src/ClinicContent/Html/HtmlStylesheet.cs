using System.Text;

namespace ClinicContent.Html;

/// <summary>The default stylesheet, as the assembly carries it.</summary>
internal static class HtmlStylesheet
{
    internal static byte[] Bytes { get; } = Read();

    internal static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    private static byte[] Read()
    {
        using var stream = typeof(HtmlStylesheet).Assembly.GetManifestResourceStream("clinic-content.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
