using ClinicContent.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ClinicContent.Markdown.Reading;

/// <summary>Looks for comments in front matter.</summary>
internal static class YamlComments
{
    internal static SourcePlace? FindFirst(SourceDocument document)
    {
        if (!TextBytes.TryCheck(document, new(), out _))
        {
            return null;
        }

        var map = new SourceMap(document.Bytes.Span, document.TextStart);
        if (FrontMatterSplit.Find(map.Text) is not { } split || !map.Text.AsSpan()[split.FrontMatter].Contains('#'))
        {
            return null;
        }

        var start = split.FrontMatter.Start.Value;
        var scanner = new Scanner(new StringReader(map.Text[split.FrontMatter]), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    var (from, to) = (start + (int)comment.Start.Index, start + (int)comment.End.Index);
                    return document.At(map.ToByte(from), map.ToByte(to) - map.ToByte(from));
                }
            }

            return null;
        }
        catch (YamlException fault)
        {
            // Where it cannot be told, it is better to be told of one too many.
            return document.At(map.ToByte(start + (int)fault.Start.Index), 1);
        }
    }
}
