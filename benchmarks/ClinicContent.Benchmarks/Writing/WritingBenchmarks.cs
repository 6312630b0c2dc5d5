using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Records;
using ClinicContent.Benchmarks.Reports;
using ClinicContent.Json;
using ClinicContent.Shapes;
using ClinicContent.Writing;

namespace ClinicContent.Benchmarks.Writing;

/// <summary>All posts as compact JSON, a line each, to memory that is large enough. A whole bundle has a header and a hash on top.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private ContentCatalog catalog = null!;
    private PostRecord[] records = [];
    private ArrayBufferWriter<byte> output = null!;
    private MemoryStream stream = null!;

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        var bundle = SyntheticContent.Bundle(Posts);
        var lines = BundleLines.OfPosts(bundle);
        catalog = SyntheticContent.Load(bundle);
        records = Array.ConvertAll(
            lines,
            line => JsonSerializer.Deserialize(bundle.AsSpan(line), SameBytes.Context.PostRecord)!
        );
        output = new(bundle.Length * 2);
        stream = new(bundle.Length * 2);
        var posts = bundle.AsSpan(lines[0].Start.Value);
        RecordsAgree.Check("A bundle", bundle, Streamed(Bundle()));
        RecordsAgree.Check("Ours", posts, Written(Items()));
        RecordsAgree.Check("System.Text.Json", posts, Written(SystemTextJson()));
        RecordsAgree.Check("Newtonsoft.Json", posts, Streamed(NewtonsoftJson()));
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => Write(SameBytes.Context.PostRecord);

    [Benchmark]
    public int SystemTextJsonOwnForm() => Write(OwnForm.Context.PostRecord);

    [Benchmark]
    public int Items()
    {
        output.ResetWrittenCount();
        var sink = new JsonSink(indented: false, inBundle: true, withVersion: false);
        foreach (var post in catalog.Posts)
        {
            ItemCodec.Instance.Write(sink, post);
            sink.EndLine();
            output.Write(sink.Written.Span);
            sink.Clear();
        }

        return output.WrittenCount;
    }

    [Benchmark]
    public long Bundle()
    {
        stream.SetLength(0);
        ContentBundleSerializer.Serialize(catalog, stream);
        return stream.Length;
    }

    [Benchmark]
    public long NewtonsoftJson()
    {
        stream.SetLength(0);
        using var text = new StreamWriter(stream, leaveOpen: true);
        foreach (var record in records)
        {
            using var writer = new Newtonsoft.Json.JsonTextWriter(text) { CloseOutput = false };
            NewtonsoftForm.Serializer.Serialize(writer, record);
            text.Write('\n');
        }

        text.Flush();
        return stream.Length;
    }

    private ReadOnlySpan<byte> Written(int length) => output.WrittenSpan[..length];

    private ReadOnlySpan<byte> Streamed(long length) => stream.GetBuffer().AsSpan(0, (int)length);

    private int Write(System.Text.Json.Serialization.Metadata.JsonTypeInfo<PostRecord> type)
    {
        output.ResetWrittenCount();
        var options = new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true };
        using var writer = new Utf8JsonWriter(output, options);
        foreach (var record in records)
        {
            JsonSerializer.Serialize(writer, record, type);
            writer.Flush();
            output.Write("\n"u8);
            writer.Reset();
        }

        return output.WrittenCount;
    }
}
