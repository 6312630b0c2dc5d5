using System.Text;
using System.Xml;

namespace ClinicContent.Feeds;

/// <summary>XML as all of it is written here: UTF-8 without a byte order mark, line feeds, two spaces.</summary>
internal static class FeedXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",

        // A carriage return that stands as itself is read back as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>What is written, with a line feed at the end.</summary>
    internal static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
        }

        stream.WriteByte((byte)'\n');
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
