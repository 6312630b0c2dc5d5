using System.Text.Json;
using System.Text.Json.Serialization;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Model;

namespace ClinicContent.Tests.Json;

public sealed partial class ContentJsonConverterTests
{
    private static readonly JsonSerializerOptions Reflected = new()
    {
        Converters = { new ContentJsonConverterFactory() },
    };

    private static readonly Page Sample = new()
    {
        Title = "Home",
        Main = new Treatment
        {
            Id = new("ketamine"),
            Name = "Ketamine",
            Body = RichText.FromText("a"),
        },
        Others = [new Condition { Id = new("ptsd"), Name = "PTSD" }, new Post { Id = new("p"), Name = "P" }],
        Link = ItemRef.Parse("post/p"),
        Subject = new("ptsd"),
        Teaser = RichText.FromText("b"),
    };

    [Fact]
    public void SourceGenerated_ConsumersClass_RoundTrips()
    {
        var json = JsonSerializer.Serialize(Sample, PageContext.Default.Page);
        var read = JsonSerializer.Deserialize(json, PageContext.Default.Page)!;
        Assert.Equal(Sample.Main, read.Main);
        Assert.Equal(Sample.Others, read.Others);
        Assert.Equal((Sample.Link, Sample.Subject, Sample.Teaser), (read.Link, read.Subject, read.Teaser));
        Assert.Equal(json, JsonSerializer.Serialize(read, PageContext.Default.Page));
        Assert.Contains("\"Link\":\"post/p\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Reflected_ConsumersClass_GivesTheSame()
    {
        Assert.Equal(
            JsonSerializer.Serialize(Sample, PageContext.Default.Page),
            JsonSerializer.Serialize(Sample, Reflected)
        );
    }

    [Theory]
    [InlineData("{\"Title\":\"x\",\"Main\":{\"type\":\"treatment\",\"id\":\"k\",\"nmae\":\"K\"}}")]
    [InlineData("{\"Title\":\"x\",\"Main\":{\"type\":\"condition\",\"id\":\"k\",\"name\":\"K\"}}")]
    [InlineData("{\"Title\":\"x\",\"Link\":\"ptsd\"}")]
    public void SourceGenerated_BadContent_ThrowsJsonException(string json)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, PageContext.Default.Page));
        Assert.True(
            fault.InnerException is ContentException
                || fault.Message.Contains("not a Treatment", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Ids_AsKeysOfADictionary_RoundTrip()
    {
        var counts = new Dictionary<ItemRef, int> { [ItemRef.Parse("post/p")] = 1 };
        var json = JsonSerializer.Serialize(counts, Reflected);
        Assert.Equal("""{"post/p":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ItemRef, int>>(json, Reflected));
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Dictionary<ConditionId, int>>("""{"Not an id":1}""", Reflected)
        );
    }

    internal sealed class Page
    {
        public required string Title { get; init; }

        public Treatment? Main { get; init; }

        public List<ContentItem>? Others { get; init; }

        public ItemRef Link { get; init; }

        public ConditionId? Subject { get; init; }

        public RichText? Teaser { get; init; }
    }

    [JsonSourceGenerationOptions(Converters = [typeof(ContentJsonConverterFactory)])]
    [JsonSerializable(typeof(Page))]
    internal sealed partial class PageContext : JsonSerializerContext;
}
