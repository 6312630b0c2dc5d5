using System.Globalization;
using ClinicContent.Loading;

namespace ClinicContent.Tests.Loading;

/// <summary>A folder whose files are read in parts, at once, holds the same as the same files read one by one from memory.</summary>
public sealed class FolderItemsTests : IDisposable
{
    private const int Count = 300;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Load_ManySoundFiles_HasThemInOrder()
    {
        var files = Files(_ => "").ToArray();
        folder.Write([.. files.Select(InContent)]);
        var expected = ContentCatalog.Load(ContentSource.Files(files)).OrThrow();
        var catalog = folder.Load().OrThrow();
        Assert.Equal(expected.Conditions, catalog.Conditions);
        Assert.Equal(Count, catalog.Conditions.Count);
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(Count)]
    [InlineData(200)]
    [InlineData(129)]
    [InlineData(128)]
    [InlineData(64)]
    [InlineData(1)]
    public void Load_ManyFaultyFiles_SaysTheSameEveryTime(int maxItems)
    {
        var files = Files(Faults).ToArray();
        folder.Write([.. files.Select(InContent)]);
        var options = new LoadOptions { MaxItems = maxItems };
        var expected = ContentCatalog.Load(ContentSource.Files(files, options: options));
        for (var i = 0; i < 3; i++)
        {
            var result = folder.Load(options: options);
            Assert.Equal(Report.Of(expected), folder.Report(result).Select(WithoutContent));
            Assert.Equal(expected.ErrorCount, result.ErrorCount);
            Assert.Equal(expected.WarningCount, result.WarningCount);
            Assert.Equal(expected.LoadedCount, result.LoadedCount);
            Assert.Equal(Count, result.FoundCount);
        }
    }

    [Fact]
    public void Load_FolderTwice_ListsAHundredFaultsOfAFile()
    {
        folder.Write("content/conditions/a.json", ItemFile.Condition("a", Unknown(70)).Value);
        var once = folder.Load();
        var source = ContentSource.Folder(folder["content"]);
        var twice = new ContentCatalogBuilder().AddSource(source).AddSource(source).Build();
        Assert.Equal((70, 70), (once.ErrorCount, once.Diagnostics.Count));
        Assert.Equal((140, 101), (twice.ErrorCount, twice.Diagnostics.Count));
        Assert.Contains("40 more faults", twice.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Cancelled_Throws()
    {
        folder.Write([.. Files(_ => "").Select(InContent)]);
        var builder = new ContentCatalogBuilder().AddSource(ContentSource.Folder(folder["content"]));
        Assert.ThrowsAny<OperationCanceledException>(() => builder.Build(new(canceled: true)));
    }

    private static IEnumerable<KeyValuePair<string, string>> Files(Func<int, string> members) =>
        Enumerable.Range(0, Count).Select(i => ItemFile.Condition(Id(i), members(i)));

    private static string Id(int number) => "c-" + number.ToString("D3", CultureInfo.InvariantCulture);

    // Unknown members, more of them than are listed, dangling references, references to what was rejected, ids that are none.
    private static string Faults(int number) =>
        (number % 9) switch
        {
            1 => Unknown(1),
            2 when number % 4 == 0 => Unknown(150),
            3 => $"\"broader\":[\"{Id(number - 2)}\"]",
            5 => "\"broader\":[\"c-999\"]",
            7 => "\"broader\":[\"C 001\"]",
            _ => "",
        };

    private static string Unknown(int count) =>
        string.Join(
            ",\n",
            Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"x{i}\":1"))
        );

    private static KeyValuePair<string, string> InContent(KeyValuePair<string, string> file) =>
        KeyValuePair.Create("content/" + file.Key, file.Value);

    private static string WithoutContent(string line) => line.Replace("content/", "", StringComparison.Ordinal);
}
