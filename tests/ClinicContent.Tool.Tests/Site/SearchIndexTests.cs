using System.Text.Json;
using ClinicContent.Starter;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class SearchIndexTests
{
    [Fact]
    public void Write_Site_HasTheIndexOfTheLibraryAndACardForEachItem()
    {
        var catalog = StarterContent.Catalog;
        var site = new Website(catalog, new());
        using var json = JsonDocument.Parse(SearchIndex.Write(site));
        var index = json.RootElement.GetProperty("index");
        var cards = json.RootElement.GetProperty("cards");
        Assert.Equal(catalog.Items.Count, index.GetProperty("items").GetInt32());
        Assert.Equal(catalog.Items.Count, cards.GetArrayLength());
        var ptsd = Assert.Single(index.GetProperty("names").GetProperty("ptsd").EnumerateArray()).GetInt32();
        Assert.Equal("condition/ptsd", catalog.Items[ptsd].Ref.ToString());
        Assert.Contains("Post-traumatic stress disorder", cards[ptsd].GetString(), StringComparison.Ordinal);
    }
}
