using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Tests.Catalog;

namespace ClinicContent.Tests.Loading;

public sealed class BundleSourceTests
{
    private static readonly ContentItem[] Items = new RandomContent(4, 5, 3, 8, 11).Make();
    private static readonly ContentCatalog Catalog = new ContentCatalogBuilder().Add(Items).Build().OrThrow();
    private static readonly byte[] Bytes = ContentBundleSerializer.SerializeToUtf8Bytes(Catalog);

    [Fact]
    public void Bundle_Loaded_IsTheSameCatalog()
    {
        var catalog = Load(Bytes).OrThrow();
        Assert.Equal(Catalog.Items, catalog.Items);
        Assert.Equal(Bytes, ContentBundleSerializer.SerializeToUtf8Bytes(catalog));
        new CatalogComparison(catalog, new(Items), new(1)).CompareAll();
        Assert.Empty(catalog.Verify());
    }

    [Fact]
    public void Bundle_Opened_AnswersWithoutReadingBodies()
    {
        var catalog = Open(Bytes).OrThrow();
        Assert.NotEmpty(catalog.PostsAbout(Catalog.Items[0].Ref).Or(catalog.Posts));
        Assert.All(catalog.Posts, post => Assert.False(post.Body!.IsRead));
        new CatalogComparison(catalog, new(Items), new(1)).CompareAll();
        Assert.All(catalog.Posts, post => Assert.True(post.Body!.IsRead));
        Assert.Equal(Bytes, ContentBundleSerializer.SerializeToUtf8Bytes(catalog));
        Assert.Empty(catalog.Verify());
    }

    [Fact]
    public void Bundle_FromAFile_IsAsFromMemory()
    {
        using var folder = new TempFolder();
        folder.Write("all.jsonl", Bytes);
        Assert.Equal(Catalog.Items, ContentCatalog.Load(folder["all.jsonl"]).OrThrow().Items);
        Assert.Equal(Catalog.Items, ContentCatalog.Open(folder["all.jsonl"]).OrThrow().Items);
        Report.Same(
            ["none.jsonl: error CLN0010: there is no file or folder 'none.jsonl'"],
            folder.Report(ContentCatalog.Open(folder["none.jsonl"]))
        );
        var limits = new ClinicContent.Loading.LoadOptions { MaxBundleBytes = Bytes.Length - 1 };
        Report.Same(
            [$"all.jsonl: error CLN0005: the file has {Bytes.Length} bytes; the limit is {Bytes.Length - 1}"],
            folder.Report(ContentCatalog.Load(folder["all.jsonl"], limits))
        );
    }

    [Fact]
    public void Bundle_WithMoreItemsThanAllowed_IsNotRead()
    {
        var limits = new ClinicContent.Loading.LoadOptions { MaxItems = 19 };
        var result = ContentCatalog.Load(ContentSource.Bundle(Bytes, "all.jsonl", limits));
        Report.Same(
            ["all.jsonl:1:1: error CLN0007: the source has more than 19 items; the rest is not read"],
            Report.Of(result)
        );
        Assert.Equal(20, ContentCatalog.Load(ContentSource.Bundle(Bytes, "b", new() { MaxItems = 20 })).LoadedCount);
    }

    [Fact]
    public void Bundle_ChangedAfterwards_IsRefusedWhenLoadedAndFoundOutWhenVerified()
    {
        var text = Encoding.UTF8.GetString(Bytes);
        var changed = Encoding.UTF8.GetBytes(text.Replace("A summary.", "A Summary.", StringComparison.Ordinal));
        var fault = Assert.Single(Load(changed).Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("CLN0403", 1), (fault.Code, fault.Place!.Line));
        Assert.Equal([fault], Open(changed).OrThrow().Verify());
    }

    [Fact]
    public void Bundle_CutShort_IsRefusedBothWays()
    {
        for (var length = 0; length < Bytes.Length; length += 97)
        {
            var cut = Bytes[..length];
            Assert.True(Load(cut).ErrorCount > 0);
            Assert.Contains(Open(cut).Diagnostics, one => one.Code is "CLN0401" or "CLN0402");
        }
    }

    [Fact]
    public void Bundle_WithABrokenLine_NamesTheLineAndClaimsItsId()
    {
        var lines = Encoding.UTF8.GetString(Bytes).Split('\n');
        var at = Array.FindIndex(
            lines,
            line => line.Contains("\"type\":\"condition\",\"id\":\"x0\"", StringComparison.Ordinal)
        );
        lines[at] = lines[at].Replace("\"name\":", "\"nmae\":", StringComparison.Ordinal);
        var result = Load(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        Assert.Equal((19, 1), (result.LoadedCount, result.RejectedCount));
        Assert.Contains(result.Diagnostics, one => one.Code == "CLN0102" && one.Place!.Line == at + 1);
        Assert.DoesNotContain(result.Diagnostics, one => one.Code == "CLN0301");
    }

    [Fact]
    public void Bundle_DanglingReference_IsAtItsLine()
    {
        var source = ContentSource.OpenBundle(Bytes, "all.jsonl");
        var post = Catalog.Posts.First(one => !one.Body!.Mentions.IsEmpty);
        var target = post.Body!.Mentions[0];
        var lines = Encoding.UTF8.GetString(Bytes).Split('\n').ToList();
        var line = lines.FindIndex(one =>
            one.Contains($"\"type\":\"post\",\"id\":\"{post.Id}\"", StringComparison.Ordinal)
        );

        // The overlay takes the place of what the bundle leads to, but under another kind it would be missing.
        var result = new ContentCatalogBuilder().AddSource(source).Build();
        Assert.Equal(0, result.ErrorCount);
        var without = Encoding.UTF8.GetBytes(Without(lines, target));
        Assert.Contains(
            Open(without).Diagnostics,
            one => one.Item == post.Ref.ToString() && one.Place!.Line >= line && one.Code is "CLN0301" or "CLN0302"
        );
    }

    [Fact]
    public void Body_BrokenInAnOpenedBundle_ThrowsOnFirstUse()
    {
        // The body stands last in its line, and the last line is that of the oldest post.
        var broken = Bytes.ToArray();
        broken[broken.AsSpan().LastIndexOf("Heading"u8)] = 1;
        var catalog = Open(broken).OrThrow();
        Assert.False(catalog.Posts[0].Body!.Blocks.IsEmpty);
        var fault = Assert.Throws<ContentException>(() => catalog.Posts[^1].Body!.Blocks);
        Assert.Equal("CLN0101", Assert.Single(fault.Diagnostics).Code);
        Assert.Equal(("all.jsonl", 21), (fault.Diagnostics[0].Place!.File, fault.Diagnostics[0].Place!.Line));
        Assert.Equal("CLN0403", Assert.Single(catalog.Verify()).Code);
    }

    [Fact]
    public void Bundle_WithABodyThatIsNoJson_IsRefusedWhenLoaded()
    {
        // Behind the number the rest of the line is lost, the words of a mention among it.
        var broken = Bytes.ToArray();
        broken[broken.AsSpan().LastIndexOf("\"See \""u8)] = (byte)' ';
        var fault = Load(broken).Diagnostics.First(one => one.Code == "CLN0101");
        Assert.Contains(
            "\"type\":\"post\"",
            Encoding.UTF8.GetString(broken).Split('\n')[fault.Place!.Line - 1],
            StringComparison.Ordinal
        );
    }

    // The bundle again without one item, with a header that fits.
    private static string Without(List<string> lines, ItemRef item)
    {
        var kept = lines
            .Skip(1)
            .Where(line =>
                !line.Contains(
                    $"\"type\":\"{item.ToString().Split('/')[0]}\",\"id\":\"{item.Id}\"",
                    StringComparison.Ordinal
                )
            );
        var content = string.Join('\n', kept);
        var header = System.Text.RegularExpressions.Regex.Replace(
            lines[0],
            "\"length\":\\d+",
            $"\"length\":{Encoding.UTF8.GetByteCount(content)}",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
        return header + "\n" + content;
    }

    private static ContentCatalogResult Load(byte[] bytes) =>
        ContentCatalog.Load(ContentSource.Bundle(bytes, "all.jsonl"));

    private static ContentCatalogResult Open(byte[] bytes) =>
        ContentCatalog.Load(ContentSource.OpenBundle(bytes, "all.jsonl"));
}
