using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using ClinicContent.Benchmarks.Content;
using ClinicContent.JsonLd;
using ClinicContent.Site;

namespace ClinicContent.Benchmarks.JsonLd;

/// <summary>The JSON-LD of one page: a post that is about three items. The peers build the same nodes with the same members by hand, each as it is made for.</summary>
[MemoryDiagnoser]
public class JsonLdBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private readonly SiteOptions site = new() { BaseUrl = new("https://clinic.example/"), Publisher = "The clinic" };
    private ContentCatalog catalog = null!;
    private ItemRef item;
    private JsonNode graph = null!;
    private Utf8JsonWriter writer = null!;

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticContent.Load(SyntheticContent.Bundle(1000));
        item = catalog.Posts.First(post => catalog.SubjectsOf(post.Id).Count == 3).Ref;
        var json = ContentJsonLdWriter.WriteToUtf8Bytes(catalog, item, site);
        graph = JsonNode.Parse(json)!;
        writer = new(output);
        foreach (var peer in new Func<int>[] { JsonObject, WriterByHand })
        {
            if (peer() == 0 || !JsonNode.DeepEquals(JsonNode.Parse(output.WrittenSpan), graph))
            {
                throw new InvalidOperationException("A peer writes something else.");
            }
        }

        Console.WriteLine($"{item}: {json.Length} bytes, {graph["@graph"]!.AsArray().Count} nodes.");
    }

    [Benchmark(Baseline = true)]
    public int Write()
    {
        output.ResetWrittenCount();
        ContentJsonLdWriter.Write(catalog, item, output, site);
        return output.WrittenCount;
    }

    [Benchmark]
    public string WriteScript() => ContentJsonLdWriter.WriteScript(catalog, item, site);

    /// <summary>A tree of the same members and texts, made anew and written: no URL is put together, nothing is looked up.</summary>
    [Benchmark]
    public int JsonObject()
    {
        output.ResetWrittenCount();
        writer.Reset(output);
        Rebuild(graph)!.WriteTo(writer);
        writer.Flush();
        return output.WrittenCount;
    }

    /// <summary>The same members and texts, written one by one: no URL is put together, nothing is looked up.</summary>
    [Benchmark]
    public int WriterByHand()
    {
        output.ResetWrittenCount();
        writer.Reset(output);
        Rewrite(graph);
        writer.Flush();
        return output.WrittenCount;
    }

    private static JsonNode? Rebuild(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Rebuild(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Rebuild)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(text),
            _ => JsonValue.Create(node!.GetValue<int>()),
        };

    private void Rewrite(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                writer.WriteStartObject();
                foreach (var (name, value) in members)
                {
                    writer.WritePropertyName(name);
                    Rewrite(value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray items:
                writer.WriteStartArray();
                foreach (var one in items)
                {
                    Rewrite(one);
                }

                writer.WriteEndArray();
                break;
            default:
                node!.WriteTo(writer);
                break;
        }
    }
}
