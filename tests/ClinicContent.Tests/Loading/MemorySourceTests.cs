using System.Text;

namespace ClinicContent.Tests.Loading;

public sealed class MemorySourceTests
{
    [Fact]
    public void Files_OfEachKind_AreNamedByTheirPath()
    {
        var result = Report.Build(
            ItemFile.Treatment("t"),
            ItemFile.Method("m"),
            ItemFile.Post("p"),
            ItemFile.Of("conditions/ptsd.json", """{"formatVersion":1,"name":"PTSD","summary":"S."}""")
        );
        Assert.Equal(
            "[treatment/t, condition/any, condition/ptsd, delivery-method/m, post/p]",
            result.OrThrow().Items.ToString()
        );
        Assert.Equal((5, 0, 5), (result.LoadedCount, result.RejectedCount, result.FoundCount));
    }

    [Fact]
    public void Files_OutsideTheFolders_SayTheirType() =>
        Report.Same(
            ["ptsd.json:1:1: error CLN0103: an item needs the member 'type' @  $"],
            Report.Of(
                ItemFile.Of("x/y/ok.json", ItemFile.Condition("ok").Value),
                ItemFile.Of("ptsd.json", """{"formatVersion":1,"name":"PTSD","summary":"S."}""")
            )
        );

    [Theory]
    [InlineData('\ud800')]
    [InlineData('\udfff')]
    public void Files_WithHalfASurrogatePair_AreRejectedAtIt(char half) =>
        Report.Same(
            ["conditions/a.json:1:60: error CLN0108: the text holds half of a surrogate pair, which is no character"],
            Report.Of(
                ItemFile.Of(
                    "conditions/a.json",
                    ItemFile
                        .Condition("a")
                        .Value.Replace("\"name\":\"a\"", $"\"name\":\"é😀 {half}\"", StringComparison.Ordinal)
                )
            )
        );

    [Fact]
    public void Files_ThatAreNoItems_AreToldAsThoseOfAFolder() =>
        Report.Same(
            [
                "conditions/.json: error CLN0011: the file name '.json' is not an id: lower-case ASCII letters and digits in groups joined by single hyphens",
                "conditions/b.md: error CLN0009: no reader for '.md' files is at hand; the package ClinicContent.Markdown has one: load with LoadOptions.Default.WithMarkdown()",
                "conditions/c.de.json: error CLN0012: 'c.de.json' names a language variant ('de'), which is kept for a later version",
                "conditions/d.txt: warning CLN0013: 'd.txt' was not read: it is no file of content",
            ],
            Report.Of(
                ItemFile.Of("conditions/.json", ""),
                ItemFile.Of("conditions/a.png", ""),
                ItemFile.Of("conditions/b.md", ""),
                ItemFile.Of("conditions/c.de.json", ""),
                ItemFile.Of("conditions/d.txt", "")
            )
        );

    [Fact]
    public void Files_OfOneNameTwice_AreADuplicate() =>
        Report.Same(
            [
                "conditions/a.json:1:44: error CLN0303: the condition 'a' stands in another place too @ condition/a $.id & conditions/a.json:1:44",
            ],
            Report.Of(ItemFile.Condition("a"), ItemFile.Condition("a"))
        );

    [Fact]
    public void Files_Limits_HoldAsForAFolder()
    {
        var files = new[]
        {
            ItemFile.Condition("a"),
            ItemFile.Condition("b", "\"tags\":[\"long\"]"),
            ItemFile.Condition("c"),
        };
        var large = ContentCatalog.Load(
            ContentSource.Files(files, options: new() { MaxFileBytes = files[0].Value.Length })
        );
        Report.Same(
            [
                $"conditions/b.json: error CLN0005: the file has {files[1].Value.Length} bytes; the limit is {files[0].Value.Length}",
            ],
            Report.Of(large)
        );
        var many = ContentCatalog.Load(ContentSource.Files(files, options: new() { MaxItems = 1 }));
        Report.Same(
            ["conditions/b.json: error CLN0007: the source has more than 1 items; the rest is not read"],
            Report.Of(many)
        );
        Assert.Equal((1, 2), (many.LoadedCount, many.RejectedCount));
    }

    [Fact]
    public void Files_ReadTwice_GiveTheSame()
    {
        var builder = new ContentCatalogBuilder().AddSource(
            ContentSource.Files([ItemFile.Condition("a"), ItemFile.Condition("b", "\"broader\":[\"a\"]")])
        );
        Assert.Equal(builder.Build().OrThrow().Items, builder.Build().OrThrow().Items);
    }

    [Fact]
    public void Files_AsBytesOrText_AreTheSame()
    {
        var (name, text) = ItemFile.Condition("a");
        var bytes = KeyValuePair.Create<string, ReadOnlyMemory<byte>>(name, Encoding.UTF8.GetBytes(text));
        Assert.Equal(
            ContentCatalog.Load(ContentSource.Files([KeyValuePair.Create(name, text)])).OrThrow().Items,
            ContentCatalog.Load(ContentSource.Utf8Files([bytes])).OrThrow().Items
        );
    }

    [Fact]
    public void Files_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ContentSource.Files(null!));
        Assert.Throws<ArgumentNullException>(() => ContentSource.Utf8Files(null!));
        Assert.Throws<ArgumentException>(() => ContentSource.Files([Report.Any], " "));
        Assert.Throws<ArgumentNullException>(() => ContentSource.Items(null!));
        Assert.ThrowsAny<ArgumentException>(() => ContentSource.Items([null!]));
    }

    [Fact]
    public void Name_OfEachSource_IsWhatItWasCalled()
    {
        Assert.Equal("memory", ContentSource.Files([Report.Any]).Name);
        Assert.Equal("ours", ContentSource.Files([Report.Any], "ours").Name);
        Assert.Equal("code", ContentSource.Items([]).Name);
        Assert.Equal("a/b", ContentSource.Folder("a/b").Name);
        Assert.Equal("starter", ContentSource.Bundle(default, "starter").Name);
    }
}
