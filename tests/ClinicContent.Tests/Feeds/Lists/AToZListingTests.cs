using System.Text.Json;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Model;
using ClinicContent.Tests.Shared;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.Feeds.Lists;

public sealed class AToZListingTests
{
    [Theory]
    [InlineData("depression", 'D')]
    [InlineData("Éclampsie", 'E')]
    [InlineData("ångest", 'A')]
    [InlineData("Øre", 'O')]
    [InlineData("ısırık", 'I')]
    [InlineData("İdrar", 'I')]
    [InlineData("Ərik", '#')]
    [InlineData("ệ", 'E')]
    [InlineData("“Quoted”", 'Q')]
    [InlineData("(ADHD)", 'A')]
    [InlineData("5-HT", '#')]
    [InlineData("β-blocker", '#')]
    [InlineData("Жар", '#')]
    [InlineData("漢方", '#')]
    [InlineData("😀", '#')]
    [InlineData("e\u0301clat", 'E')]
    public void Of_Name_StandsUnderItsLetter(string name, char letter)
    {
        var listing = AToZListing.Of(Catalog(Condition("x", name)));
        Assert.Equal(letter, Assert.Single(listing.Letters).Letter);
    }

    [Fact]
    public void Of_Letters_StandInOrderWithOthersLast()
    {
        var listing = AToZListing.Of(
            Catalog(
                Condition("a", "zeta"),
                Condition("b", "1"),
                Condition("c", "Éa"),
                Condition("d", "eb"),
                Condition("e", "ea")
            )
        );
        Assert.Equal(['E', 'Z', '#'], listing.Letters.Select(letter => letter.Letter));
        Assert.Equal(["ea", "Éa", "eb"], listing.Letters[0].Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void Of_AlternateNames_LeadToTheirItem()
    {
        var item = Condition("x", "Depression") with
        {
            AlternateNames =
            [
                new() { Text = "Low mood", Kind = AlternateNameKind.PatientFriendly },
                new() { Text = "depression" },
                new() { Text = "MDD", Kind = AlternateNameKind.Abbreviation },
                new() { Text = "MDD" },
            ],
        };
        var listing = AToZListing.Of(Catalog(item));
        Assert.Equal(
            [
                ("Depression", null),
                ("Low mood", AlternateNameKind.PatientFriendly),
                ("MDD", AlternateNameKind.Abbreviation),
            ],
            listing.Letters.SelectMany(letter => letter.Entries).Select(entry => (entry.Name, entry.AlternateKind))
        );
        Assert.All(
            listing.Letters.SelectMany(letter => letter.Entries),
            entry => Assert.Equal(item.Ref, entry.Item.Ref)
        );
    }

    [Fact]
    public void Of_Kinds_HoldsOnlyThose()
    {
        var listing = AToZListing.Of(FullItems.Catalog, ContentKind.Treatment, ContentKind.Condition);
        Assert.All(
            listing.Letters.SelectMany(letter => letter.Entries),
            entry => Assert.NotEqual(ContentKind.Post, entry.Item.Kind)
        );
        Assert.Equal(
            FullItems.Catalog.Treatments.Count + FullItems.Catalog.Conditions.Count,
            listing.Letters.Sum(letter => letter.Entries.Count(entry => entry.AlternateKind is null))
        );
    }

    [Fact]
    public void Of_AnyNames_StandOnceEachInOrder() =>
        Texts
            .Filled.Array[1, 12]
            .Sample(names =>
            {
                var items = names.Select((name, i) => Condition($"x{i}", name)).ToArray<ContentItem>();
                var entries = AToZListing.Of(Catalog(items)).Letters.SelectMany(letter => letter.Entries).ToArray();
                Assert.Equal(items.Select(item => item.Ref).Order(), entries.Select(entry => entry.Item.Ref).Order());
            });

    [Fact]
    public void Write_Listing_IsJsonOfEachName()
    {
        var catalog = FullItems.Catalog;
        using var json = JsonDocument.Parse(AToZWriter.Write(catalog).Content);
        Assert.Equal(
            "Not medical advice.",
            Assert.Single(json.RootElement.GetProperty("notices").EnumerateArray()).GetString()
        );
        Assert.Equal(
            AToZListing
                .Of(catalog)
                .Letters.SelectMany(letter => letter.Entries)
                .Select(entry => (entry.Name, entry.Item.Ref.ToString())),
            json.RootElement.GetProperty("letters")
                .EnumerateArray()
                .SelectMany(letter => letter.GetProperty("names").EnumerateArray())
                .Select(name => (name.GetProperty("name").GetString()!, name.GetProperty("item").GetString()!))
        );
    }

    private static Condition Condition(string id, string name) =>
        new()
        {
            Id = new(id),
            Name = name,
            Summary = "S.",
        };

    private static ContentCatalog Catalog(params ContentItem[] items) =>
        new ContentCatalogBuilder().Add(items).Build().OrThrow();
}
