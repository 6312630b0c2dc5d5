using System.Buffers;
using System.Text;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown.Writing;

/// <summary>Writes the canonical Markdown file of an item.</summary>
internal static class MarkdownFileWriter
{
    internal static void Write(ContentItem item, IBufferWriter<byte> output)
    {
        var frontMatter = new YamlSink();
        ItemCodec.Instance.Write(frontMatter, item);
        var text = new StringBuilder("---\n").Append(frontMatter).Append("---\n");
        if (item.Body is { } body)
        {
            text.Append('\n').Append(BlockMarkdown.Write(body.Blocks));
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
