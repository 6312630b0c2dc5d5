using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.Benchmarks.Records;
using ClinicContent.Benchmarks.Reports;

namespace ClinicContent.Benchmarks.Reading;

/// <summary>A bundle, read in ways that do more and more; the ratio is to the raw scan of its tokens, which does nothing with them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] bundle = [];
    private Range[] lines = [];
    private byte[][] ownForm = [];

    [ParamsSource(nameof(AllPosts))]
    public int Posts { get; set; }

    public static IEnumerable<int> AllPosts => Sizes.Posts;

    [GlobalSetup]
    public void Setup()
    {
        bundle = SyntheticContent.Bundle(Posts);
        lines = BundleLines.OfPosts(bundle);
        var records = SystemTextJson();
        ownForm =
        [
            .. records.Select(record => JsonSerializer.SerializeToUtf8Bytes(record, OwnForm.Context.PostRecord)),
        ];
        RecordsAgree.Check("System.Text.Json", bundle, lines, records);
        RecordsAgree.Check("System.Text.Json, own form", bundle, lines, SystemTextJsonOwnForm());
        RecordsAgree.Check("Newtonsoft.Json", bundle, lines, NewtonsoftJson());
        RecordsAgree.CheckCount(Posts, Open(), Load());
    }

    [Benchmark(Baseline = true)]
    public long Scan()
    {
        var tokens = 0L;
        for (var at = 0; at < bundle.Length; )
        {
            var length = bundle.AsSpan(at).IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(bundle.AsSpan(at, length));
            while (reader.Read())
            {
                tokens++;
            }

            at += length + 1;
        }

        return tokens;
    }

    [Benchmark]
    public ContentCatalog Open() => SyntheticContent.Open(bundle);

    [Benchmark]
    public ContentCatalog Load() => SyntheticContent.Load(bundle);

    [Benchmark]
    public PostRecord[] SystemTextJson() =>
        Array.ConvertAll(lines, line => JsonSerializer.Deserialize(bundle.AsSpan(line), SameBytes.Context.PostRecord)!);

    [Benchmark]
    public PostRecord[] SystemTextJsonOwnForm() =>
        Array.ConvertAll(ownForm, bytes => JsonSerializer.Deserialize(bytes, OwnForm.Context.PostRecord)!);

    [Benchmark]
    public PostRecord[] NewtonsoftJson() =>
        Array.ConvertAll(
            lines,
            line =>
            {
                var (start, length) = line.GetOffsetAndLength(bundle.Length);
                using var text = new StreamReader(new MemoryStream(bundle, start, length));
                using var reader = new Newtonsoft.Json.JsonTextReader(text);
                return NewtonsoftForm.Serializer.Deserialize<PostRecord>(reader)!;
            }
        );
}
