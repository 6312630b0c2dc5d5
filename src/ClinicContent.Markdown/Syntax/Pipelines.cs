using Markdig;
using Markdig.Parsers.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>The Markdown that content is written in: CommonMark with pipe tables, items between double brackets, and citation marks.</summary>
internal static class Pipelines
{
    internal static readonly MarkdownPipeline Content = Make();

    private static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ItemInlineParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationMarkParser());
        return builder.Build();
    }
}
