using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Markdown;

namespace ClinicContent.Starter.Tests;

/// <summary>The table of front matter in the guide to Markdown: its lines are read as they stand.</summary>
public sealed partial class FrontMatterTableTests
{
    private static readonly string Guide = File.ReadAllText(
        Path.Combine(ContentFolder.Project, "../ClinicContent.Markdown/README.md")
    );

    [Theory]
    [InlineData(ContentKind.Treatment, "treatments", "a treatment")]
    [InlineData(ContentKind.Condition, "conditions", "a condition")]
    [InlineData(ContentKind.DeliveryMethod, "delivery-methods", "a delivery method")]
    [InlineData(ContentKind.Post, "posts", "a post")]
    public void Lines_OfAKind_AreMembersOfItsSchemaAndLoadTogether(ContentKind kind, string folder, string words)
    {
        var lines = LinesOf("every item").Concat(LinesOf(words)).ToList();
        using var schema = JsonDocument.Parse(
            ContentSchemaWriter.Write(kind, new() { Format = ContentFormat.Markdown })
        );
        Assert.All(
            lines,
            line => Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty(line.Split(':')[0], out _))
        );

        var file = $"---\nname: Our own\n{string.Join('\n', lines)}\n---\n\nText [^leaflet].\n";
        var result = new ContentCatalogBuilder()
            .AddSource(StarterContent.Source)
            .AddSource(
                ContentSource.Files(
                    [new($"{folder}/our-own.md", file), new("images/door.png", "door")],
                    options: LoadOptions.Default.WithMarkdown()
                )
            )
            .Build();
        Assert.Equal(
            [],
            result
                .Diagnostics.Where(one => one.Place?.File.StartsWith(folder, StringComparison.Ordinal) != false)
                .Select(one => one.ToDisplayString())
        );
        Assert.NotNull(result.Catalog);
    }

    // The lines of a kind: those of its row, and of the rows below it that name no other.
    private static IEnumerable<string> LinesOf(string words)
    {
        var rows = Rows().Matches(Guide).Select(row => (Kind: row.Groups[1].Value.Trim(), Line: row.Groups[2].Value));
        var lines = rows.SkipWhile(row => row.Kind != words).ToList();
        Assert.NotEmpty(lines);
        return lines
            .Where((row, index) => index == 0 || lines[1..(index + 1)].All(one => one.Kind.Length == 0))
            .Select(row => row.Line);
    }

    [GeneratedRegex(@"^\|([^|]*)\| `(\w+: [^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
