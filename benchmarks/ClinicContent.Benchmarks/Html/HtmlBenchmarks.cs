using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Html;
using ClinicContent.Markdown;

namespace ClinicContent.Benchmarks.Html;

/// <summary>The body of one post of about 2.7 KB as HTML.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private const int Posts = 1000;

    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private ContentCatalog catalog = null!;
    private Post post = null!;
    private HtmlFragment body;
    private HtmlFragment item;
    private EncoderHtml encoder = null!;
    private string markdown = "";

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticContent.Load(SyntheticContent.Bundle(Posts));
        post = catalog.Posts.MinBy(one => Math.Abs(Markdown(one).Length - 2700))!;
        markdown = Markdown(post);
        var writer = new ContentHtmlWriter(catalog);
        body = writer.Body(post.Id);
        item = writer.Item(post.Id);
        encoder = new(catalog);
        HtmlAgrees.Check(body.ToString(), EncoderToString());
        Console.WriteLine(
            $"{post.Ref}: {markdown.Length} characters of Markdown, {body.ToUtf8().Length} bytes of HTML."
        );
    }

    [Benchmark(Baseline = true)]
    public int Body()
    {
        output.ResetWrittenCount();
        body.WriteTo(output);
        return output.WrittenCount;
    }

    [Benchmark]
    public string BodyToString() => body.ToString();

    [Benchmark]
    public int WholeItem()
    {
        output.ResetWrittenCount();
        item.WriteTo(output);
        return output.WrittenCount;
    }

    /// <summary>A new StringBuilder and the encoder of the framework: what one writes by hand.</summary>
    [Benchmark]
    public string EncoderToString() => encoder.Write(post);

    [Benchmark]
    public int EncoderToUtf8()
    {
        output.ResetWrittenCount();
        Encoding.UTF8.GetBytes(encoder.Write(post), output);
        return output.WrittenCount;
    }

    /// <summary>From the Markdown of the body, by the plainest of its pipelines, which knows no anchors, callouts, or citations.</summary>
    [Benchmark]
    public string Markdig() => global::Markdig.Markdown.ToHtml(markdown);

    private static string Markdown(Post post)
    {
        var file = ContentMarkdownSerializer.Serialize(post);
        return file[(file.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..].Trim();
    }
}
