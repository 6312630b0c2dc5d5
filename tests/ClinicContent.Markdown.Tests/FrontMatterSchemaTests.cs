using System.Text.Json;
using ClinicContent.Json;
using ClinicContent.Markdown.Reading;

namespace ClinicContent.Markdown.Tests;

public sealed class FrontMatterSchemaTests
{
    private static readonly ContentSchemaOptions Options = new() { Format = ContentFormat.Markdown };

    public static TheoryData<ContentKind> Kinds => [.. Enum.GetValues<ContentKind>()];

    [Fact]
    public Task Write_Condition_DescribesItsFrontMatter() =>
        Verifier.Verify(ContentSchemaWriter.Write(ContentKind.Condition, Options), extension: "json");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_ThatMayBeMarkdown_AreThoseThatAreReadAsMarkdown(ContentKind kind)
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(kind, Options));
        var members = schema.RootElement.GetProperty("properties").EnumerateObject();
        Assert.All(
            members,
            member => Assert.Equal(RichTextMembers.TryGet(member.Name, out _), IsTextOrList(member.Value))
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_OfFrontMatter_AreThoseOfJsonButForTheBody(ContentKind kind)
    {
        var json = Members(ContentSchemaWriter.Write(kind));
        var frontMatter = Members(ContentSchemaWriter.Write(kind, Options));
        Assert.Equal(json.Except(["body"]), frontMatter.Except(["title"]));
        Assert.Equal(kind == ContentKind.Post, frontMatter.Contains("title"));
    }

    [Theory]
    [InlineData("title: T", true)]
    [InlineData("name: T", true)]
    [InlineData("title: T\nname: T", false)]
    [InlineData("summary: T", false)]
    public void Title_OfAPost_StandsForItsNameAndNotBesideIt(string frontMatter, bool isValid)
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(ContentKind.Post, Options));
        Assert.Equal(["title"], Required(schema.RootElement.GetProperty("if")));
        Assert.Equal(["name"], Required(schema.RootElement.GetProperty("else")));
        var read = ContentMarkdownSerializer.Deserialize($"---\ntype: post\nid: a\n{frontMatter}\n---\n\nText.\n");
        Assert.Equal(isValid, read.Diagnostics.IsEmpty);
    }

    private static bool IsTextOrList(JsonElement member) =>
        member.TryGetProperty("type", out var types)
        && types.ValueKind == JsonValueKind.Array
        && types.EnumerateArray().Any(type => type.GetString() == "array");

    private static string[] Members(string schema)
    {
        using var json = JsonDocument.Parse(schema);
        return [.. json.RootElement.GetProperty("properties").EnumerateObject().Select(member => member.Name)];
    }

    private static IEnumerable<string> Required(JsonElement schema) =>
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!);
}
