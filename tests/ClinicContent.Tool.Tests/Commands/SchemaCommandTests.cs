using System.Text.Json;
using ClinicContent.Json;
using ClinicContent.Markdown;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class SchemaCommandTests
{
    private const string Ptsd =
        """{"formatVersion":1,"type":"condition","id":"ptsd","name":"PTSD","summary":"S.","broader":["anxiety"]}""";

    [Theory]
    [InlineData("condition", ContentKind.Condition)]
    [InlineData("delivery-method", ContentKind.DeliveryMethod)]
    public async Task Schema_Kind_PrintsTheOneOfTheLibrary(string type, ContentKind kind)
    {
        var run = await TestCommand.Succeed("schema", type);
        Assert.Equal((ContentSchemaWriter.Write(kind), ""), (run.Out, run.Error));
        Assert.Equal(run.Out, (await TestCommand.Succeed("schema", type, "--for", "json")).Out);
        var frontMatter = await TestCommand.Succeed("schema", type, "--for", "front-matter");
        Assert.Equal(ContentSchemaWriter.Write(kind, new() { Format = ContentFormat.Markdown }), frontMatter.Out);
    }

    [Fact]
    public async Task Schema_Folder_HasAFileForEachKindAndForm()
    {
        using var folder = new TempFolder();
        var run = await TestCommand.Succeed("schema", "--to", folder["schemas"]);
        Assert.Equal($"Wrote 8 schemas to {folder["schemas"]}.\n", run.Error);
        Assert.Equal(
            [
                "schemas/condition.front-matter.schema.json",
                "schemas/condition.schema.json",
                "schemas/delivery-method.front-matter.schema.json",
                "schemas/delivery-method.schema.json",
                "schemas/post.front-matter.schema.json",
                "schemas/post.schema.json",
                "schemas/treatment.front-matter.schema.json",
                "schemas/treatment.schema.json",
            ],
            folder.Files()
        );
        Assert.Equal(
            ContentSchemaWriter.WriteToUtf8Bytes(ContentKind.Post),
            await File.ReadAllBytesAsync(folder["schemas/post.schema.json"])
        );
    }

    [Fact]
    public async Task Schema_FolderForOneKindAndForm_HasOneFile()
    {
        using var folder = new TempFolder();
        await TestCommand.Succeed("schema", "post", "--for", "front-matter", "--to", folder.Path);
        Assert.Equal(["post.front-matter.schema.json"], folder.Files());
    }

    [Fact]
    public async Task Schema_Content_KnowsItsItems()
    {
        using var folder = await TempFolder.OfBundledContent();
        var run = await TestCommand.Succeed("schema", "treatment", "--content", folder.Path);
        Assert.Contains("ptsd", Known(run.Out, "conditionId"));
        Assert.Equal(run.Out, (await TestCommand.Succeed("schema", "treatment", "--with-starter")).Out);
    }

    [Fact]
    public async Task Schema_ContentWithFaults_KnowsWhatIsThereAndSaysWhatIsWrong()
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/ptsd.json", Ptsd);
        folder.Write("content/conditions/broken.json", """{"formatVersion":1,"name":""");
        folder.Write("content/conditions/unreadable.json", """{"formatVersion":1,"nam":"x"}""");
        var run = await TestCommand.Run("schema", "--content", folder["content"], "--to", folder["schemas"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no condition 'anxiety'", run.Error, StringComparison.Ordinal);
        Assert.Contains("unreadable.json:1:20: error CLN0102", run.Error, StringComparison.Ordinal);
        var schema = await File.ReadAllTextAsync(folder["schemas/condition.front-matter.schema.json"]);
        Assert.Equal(["broken", "ptsd", "unreadable"], Known(schema, "conditionId"));
    }

    [Fact]
    public async Task Schema_ContentThatIsNotThere_WritesNothing()
    {
        using var folder = new TempFolder();
        var run = await TestCommand.Run("schema", "--content", folder["content"], "--to", folder["schemas"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CLN0010", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Theory]
    [InlineData("Name a kind to print its schema", "schema")]
    [InlineData("'conditions'", "schema", "conditions")]
    [InlineData("'yaml'", "schema", "post", "--for", "yaml")]
    [InlineData("The path to write to is empty.", "schema", "--to", "")]
    public async Task Schema_WrongUse_IsSaid(string expected, params string[] args)
    {
        var run = await TestCommand.Run(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_FolderInsideItsContent_IsWrongUse()
    {
        using var folder = await TempFolder.OfBundledContent();
        Assert.Equal(
            2,
            (await TestCommand.Run("schema", "--content", folder.Path, "--to", folder["schemas"])).ExitCode
        );
        Assert.False(Directory.Exists(folder["schemas"]));
    }

    private static IEnumerable<string> Known(string schema, string definition)
    {
        using var json = JsonDocument.Parse(schema);
        var known = json.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("enum");
        return [.. known.EnumerateArray().Select(one => one.GetString()!)];
    }
}
