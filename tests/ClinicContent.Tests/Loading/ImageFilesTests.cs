using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent.Tests.Loading;

public sealed class ImageFilesTests
{
    private static readonly byte[] Picture = [1, 2, 3, 4];

    [Theory]
    [InlineData("../images/a.png", "images/a.png")]
    [InlineData("../images/./a.png?v=2#top", "images/a.png")]
    [InlineData("beside.png", "conditions/beside.png")]
    [InlineData("deep/er/a.png", "conditions/deep/er/a.png")]
    [InlineData("../images/with%20space.png", "images/with space.png")]
    [InlineData("../conditions/%62eside.png", "conditions/beside.png")]
    public void Load_ImageThatIsThere_StandsInTheCatalogWithSizeAndHash(string source, string path)
    {
        using var folder = new TempFolder();
        folder.Write("content/" + path, Picture).Write("content/conditions/x.json", Item(source));
        var image = Assert.Single(folder.Load().OrThrow().Images);
        Assert.Equal(
            new()
            {
                Path = path,
                Size = 4,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Picture)),
            },
            image
        );
    }

    [Theory]
    [InlineData("../images/b.png", "images/b.png", "../images/a.png")]
    [InlineData("../images/A.png", "images/A.png", "../images/a.png")]
    [InlineData("../images/with%20spase.png", "images/with spase.png", "../images/with%20space.png")]
    [InlineData("../images", "images", null)]
    [InlineData("../nowhere/a.png", "nowhere/a.png", null)]
    [InlineData("../images/a.png/b.png", "images/a.png/b.png", null)]
    [InlineData("../images/..%2Fa.png", "../images/..%2Fa.png", null)]
    public void Load_ImageThatIsNotThere_IsAFaultAtItsPlace(string source, string path, string? meant)
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", Picture).Write("content/images/with space.png", Picture);
        folder.Write("content/conditions/x.json", Item(source));
        var result = folder.Load();
        var fault = Assert.Single(result.Diagnostics, one => one.Code != "CLN0214");
        Assert.Equal(("CLN0225", meant), (fault.Code, fault.Suggestion));
        Assert.Contains($"'{path}'", fault.Message, StringComparison.Ordinal);
        Assert.Equal("$.leadImage.source", fault.Path);
        Assert.Equal(7, fault.Place!.Line);
        Assert.Equal(28, fault.Place.Column);
        Assert.Null(result.Catalog);
    }

    [Fact]
    public void Load_ImageInTheBody_IsLookedForToo()
    {
        using var folder = new TempFolder();
        folder.Write(
            "content/conditions/x.json",
            Item("https://example.org/a.png")
                .Replace(
                    "\n}",
                    """
                    ,
                      "body": [{ "type": "figure", "image": { "source": "../images/a.png", "alternativeText": "A" } }]
                    }
                    """,
                    StringComparison.Ordinal
                )
        );
        var fault = Assert.Single(folder.Load().Diagnostics, one => one.Code == "CLN0225");
        Assert.Equal("$.body[0].image.source", fault.Path);
    }

    [Fact]
    public void Load_LinkThatLeavesTheFolder_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("secret.png", Picture).Link("content/images/a.png", "../../secret.png");
        folder.Write("content/conditions/x.json", Item("../images/a.png"));
        Assert.Contains(folder.Load().Diagnostics, one => one is { Code: "CLN0006", Path: "$.leadImage.source" });
    }

    [Fact]
    public void Load_FolderThatIsALinkOut_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("elsewhere/a.png", Picture).Link("content/images", "../elsewhere");
        folder.Write("content/conditions/x.json", Item("../images/a.png"));
        Assert.Contains(folder.Load().Diagnostics, one => one is { Code: "CLN0006", Path: "$.leadImage.source" });
    }

    [Fact]
    public void Load_ImageOverTheLimit_IsAFault()
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", Picture).Write("content/conditions/x.json", Item("../images/a.png"));
        var result = folder.Load(options: new() { MaxImageBytes = 3 });
        Assert.Contains(result.Diagnostics, one => one is { Code: "CLN0005", Path: "$.leadImage.source" });
    }

    [UnprivilegedFact]
    public void Load_ImageInAFolderThatCannotBeListed_SaysSo()
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", Picture).Write("content/conditions/x.json", Item("../images/a.png"));
        folder.Lock("content/images");
        try
        {
            Assert.Contains(folder.Load().Diagnostics, one => one is { Code: "CLN0001", Path: "$.leadImage.source" });
        }
        finally
        {
            folder.Unlock("content/images");
        }
    }

    [Fact]
    public void Load_EmptyImage_IsAFault()
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", "").Write("content/conditions/x.json", Item("../images/a.png"));
        Assert.Contains(folder.Load().Diagnostics, one => one is { Code: "CLN0001", Path: "$.leadImage.source" });
    }

    [Fact]
    public void Bundle_OfContentWithImages_KeepsPathSizeAndHash()
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", Picture).Write("content/conditions/x.json", Item("../images/a.png"));
        var catalog = folder.Load().OrThrow();
        var bundle = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
        Assert.Equal(catalog.Images, ContentCatalog.Load(ContentSource.Bundle(bundle, "b")).OrThrow().Images);
        Assert.Equal(catalog.Images, ContentCatalog.Load(ContentSource.OpenBundle(bundle, "b")).OrThrow().Images);
        Assert.NotEmpty(catalog.Images);
    }

    [Theory]
    [InlineData("images/a.png", "../../etc/passwd", "CLN0405")]
    [InlineData("images/a.png", "/etc/passwd", "CLN0405")]
    [InlineData("images/a.png", "images//a.png", "CLN0405")]
    [InlineData("images/a.png", "c:/a.png", "CLN0405")]
    [InlineData("\"size\":4", "\"size\":-4", "CLN0405")]
    [InlineData("\"sha256\":\"9f", "\"sha256\":\"zz", "CLN0405")]
    [InlineData("\"sha256\":\"9f", "\"sha256\":\"9", "CLN0405")]
    [InlineData("images/a.png", "images/b.png", "CLN0225")]
    [InlineData("[{\"path\"", "[{\"path\":\"images/0.png\",\"size\":1,\"sha256\":\"HASH\"},{\"path\"", "CLN0405")]
    [InlineData("[{\"path\"", "[{\"path\":\"images/a.png\",\"size\":1,\"sha256\":\"HASH\"},{\"path\"", "CLN0405")]
    public void Load_BundleWhoseImagesAreNotThoseOfItsItems_IsAFault(string before, string after, string code)
    {
        using var folder = new TempFolder();
        folder.Write("content/images/a.png", Picture).Write("content/conditions/x.json", Item("../images/a.png"));
        var bundle = Encoding.UTF8.GetString(ContentBundleSerializer.SerializeToUtf8Bytes(folder.Load().OrThrow()));
        var lines = bundle.Split('\n');
        lines[1] = lines[1]
            .Replace(before, after.Replace("HASH", new('a', 64), StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(bundle, string.Join('\n', lines));

        var result = ContentCatalog.Load(ContentSource.Bundle(Sealed(lines), "b.jsonl"));
        Assert.Contains(code, result.Diagnostics.Select(one => one.Code));
        Assert.All(result.Diagnostics, one => Assert.Equal("b.jsonl", one.Place?.File));
        Assert.DoesNotContain("CLN0403", result.Diagnostics.Select(one => one.Code));
        Assert.Null(result.Catalog);
    }

    [Fact]
    public void Load_ImagesInMemory_AreChecked()
    {
        var found = InMemory("../images/a.png", "images/a.png").OrThrow();
        Assert.Equal("images/a.png", Assert.Single(found.Images).Path);
        var missing = InMemory("../images/b.png", "images/a.png");
        Assert.Contains(missing.Diagnostics, one => one is { Code: "CLN0225", Suggestion: "../images/a.png" });
    }

    [Fact]
    public void Load_MemoryWithoutImages_DoesNotLookForThem() =>
        Assert.Empty(InMemory("../images/a.png").OrThrow().Images);

    [Fact]
    public void Load_TwoSourcesWithDifferentFiles_TakesTheLaterAndWarns()
    {
        using var one = new TempFolder();
        using var other = new TempFolder();
        one.Write("content/images/a.png", Picture).Write("content/conditions/x.json", Item("../images/a.png"));
        other.Write("content/images/a.png", [9]).Write("content/conditions/y.json", Item("../images/a.png"));
        var sources = (One: ContentSource.Folder(one["content"]), Other: ContentSource.Folder(other["content"]));
        var added = ContentCatalog.Load(sources.One, sources.Other);
        Assert.Contains(added.Diagnostics, fault => fault.Code == "CLN0226");
        Assert.Equal(1, Assert.Single(added.OrThrow().Images).Size);
        var overlaid = new ContentCatalogBuilder().AddSource(sources.One).AddOverlay(sources.Other).Build();
        Assert.DoesNotContain(overlaid.Diagnostics, fault => fault.Code == "CLN0226");
        Assert.Equal(1, Assert.Single(overlaid.OrThrow().Images).Size);
    }

    private static ContentCatalogResult InMemory(string source, params string[] images) =>
        ContentCatalog.Load(
            ContentSource.Utf8Files([
                new("conditions/x.json", Encoding.UTF8.GetBytes(Item(source))),
                .. images.Select(image => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(image, Picture)),
            ])
        );

    // With a header that says the length and hash of what stands behind it.
    private static byte[] Sealed(string[] lines)
    {
        var content = Encoding.UTF8.GetBytes(string.Join('\n', lines[1..]));
        var header = Regex.Replace(
            lines[0],
            "\"length\":\\d+",
            FormattableString.Invariant($"\"length\":{content.Length}")
        );
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        header = Regex.Replace(header, "\"sha256\":\"[0-9a-f]*\"", $"\"sha256\":\"{hash}\"");
        return [.. Encoding.UTF8.GetBytes(header + "\n"), .. content];
    }

    private static string Item(string source) =>
        $$"""
            {
              "formatVersion": 1,
              "name": "X",
              "summary": "X.",
              "status": "draft",
              "tags": [],
              "leadImage": { "source": "{{source}}", "decorative": true }
            }
            """;
}
