using ClinicContent.Diagnostics;
using ClinicContent.Json;

namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>What holds of the result of reading any bytes.</summary>
internal static class ReadResults
{
    /// <summary>Reads, and checks that there is either an item or an error, and that each diagnostic can be shown.</summary>
    internal static ContentReadResult Read(byte[] bytes)
    {
        var result = ContentMarkdownSerializer.Deserialize(bytes);
        Check(result);
        return result;
    }

    internal static void Check(ContentReadResult result)
    {
        Assert.Equal(result.Item is null, result.Diagnostics.Any(one => one.Severity == DiagnosticSeverity.Error));
        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.NotNull(diagnostic.Place);
            Assert.DoesNotContain('\n', diagnostic.ToString());
            Assert.NotEmpty(diagnostic.ToDisplayString());
        }
    }

    /// <summary>
    /// Checks that what was read is written as Markdown that reads as an equal item and is written as the same bytes again. What
    /// no catalog takes, such as a link in a link, need not be written.
    /// </summary>
    internal static void CheckStable(ContentItem item)
    {
        if (new ContentCatalogBuilder().Add([item]).Build().Diagnostics.Any(one => NotWritten.Contains(one.Code)))
        {
            return;
        }

        var markdown = ContentMarkdownSerializer.SerializeToUtf8Bytes(item);
        var again = ContentMarkdownSerializer.Deserialize(markdown);
        var text = System.Text.Encoding.UTF8.GetString(markdown);
        Assert.True(
            again.Item is not null,
            text + string.Join('\n', again.Diagnostics.Select(one => one.ToDisplayString()))
        );
        if (again.Item != item)
        {
            Assert.Fail(
                $"{text}\nread:  {ContentJsonSerializer.Serialize(item)}\nagain: {ContentJsonSerializer.Serialize(again.Item!)}"
            );
        }

        Assert.Equal(text, ContentMarkdownSerializer.Serialize(again.Item!));
    }

    // Levels of headings, ragged tables, links in links, tables without columns.
    private static readonly string[] NotWritten = ["CLN0206", "CLN0212", "CLN0221", "CLN0222"];
}
