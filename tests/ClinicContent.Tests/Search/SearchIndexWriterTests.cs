using System.Buffers;
using System.Text;
using System.Text.Json;
using ClinicContent.Search;
using static ClinicContent.Tests.Search.ContentSearchTests;

namespace ClinicContent.Tests.Search;

public sealed class SearchIndexWriterTests
{
    [Fact]
    public void Write_Search_IsWhatCountsInWhichItem()
    {
        var named = Condition("b", "Low mood", "Sleep.") with { AlternateNames = [new() { Text = "C-PTSD" }] };
        using var json = JsonDocument.Parse(Write(SearchOf(Condition("a", "Sleep"), named)));
        Assert.Equal(2, json.RootElement.GetProperty("items").GetInt32());
        Assert.Equal(
            ["c", "cptsd", "low", "mood", "ptsd", "s", "sleep"],
            json.RootElement.GetProperty("words").EnumerateObject().Select(word => word.Name)
        );
        var sleep = json.RootElement.GetProperty("words").GetProperty("sleep");
        Assert.Equal([0, 1], new[] { sleep[0].GetInt32(), sleep[2].GetInt32() });
        Assert.InRange(sleep[1].GetInt32(), 5000, sleep[3].GetInt32());
        Assert.Equal(
            """{"c ptsd":[0],"low mood":[0],"sleep":[1]}""",
            json.RootElement.GetProperty("names").GetRawText()
        );
    }

    [Fact]
    public void Write_WordThatIsCutInsideACharacter_IsWellFormed()
    {
        var name = new string('a', WordReader.MaxLength - 1) + "-\U0001D400";
        using var json = JsonDocument.Parse(Write(SearchOf(Condition("a", name))));
        Assert.DoesNotContain("\uFFFD", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WrongUse_Throws()
    {
        var search = SearchOf(Condition("a", "A"));
        Assert.Throws<ArgumentNullException>(() => SearchIndexWriter.Write(null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(() => SearchIndexWriter.Write(search, null!));
    }

    private static string Write(ContentSearch search)
    {
        var bytes = new ArrayBufferWriter<byte>();
        SearchIndexWriter.Write(search, bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
