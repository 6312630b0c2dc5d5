using System.Text;
using AngleSharp.Html.Parser;
using ClinicContent.Html;
using ClinicContent.Starter;
using ClinicContent.Tests.Shared;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Site;

public sealed class WebsiteTests
{
    private static readonly Website Site = new(
        StarterContent.Catalog.AsSeenOn(new(2026, 12, 1)),
        new() { BaseUrl = new("https://clinic.example/"), Name = "The clinic" }
    );

    [Fact]
    public Task Files_OfTheBundledContent_AreListed() =>
        Snapshot.Verify(string.Concat(Site.Files.Keys.Order(StringComparer.Ordinal).Select(path => path + "\n")));

    [Theory]
    [InlineData("index.html", "home")]
    [InlineData("conditions/index.html", "conditions")]
    [InlineData("conditions/ptsd/index.html", "ptsd")]
    [InlineData("posts/what-is-ptsd/index.html", "post")]
    [InlineData("uses/index.html", "uses")]
    [InlineData("uses/us/index.html", "uses-us")]
    [InlineData("picture/index.html", "picture")]
    [InlineData("a-z/index.html", "a-z")]
    [InlineData("search/index.html", "search")]
    [InlineData("404.html", "not-found")]
    public Task Page_OfTheBundledContent_IsWhatWasRead(string path, string name) =>
        Snapshot.Verify(WithoutItems(Encoding.UTF8.GetString(Site.Files[path].Content())), "html", name);

    [Theory]
    [InlineData("conditions/index.html")]
    [InlineData("a-z/index.html")]
    [InlineData("picture/index.html")]
    public void Page_NameOfAnotherLanguage_SaysWhichItIs(string path)
    {
        ContentItem[] items =
        [
            new Condition
            {
                Id = new("a"),
                Name = "Anxiety",
                Summary = "S.",
            },
            new Condition
            {
                Id = new("b"),
                Name = "不安",
                Summary = "S.",
                Language = new("ja"),
            },
        ];
        var site = new Website(new ContentCatalogBuilder().Add(items).Build().OrThrow(), new());
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files[path].Content()));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href='/conditions/b/'][lang='ja']"));
        Assert.Empty(page.QuerySelectorAll("main a[href='/conditions/b/']:not([lang='ja'])"));
        Assert.Empty(page.QuerySelectorAll("main a[href='/conditions/a/'][lang]"));
    }

    [Fact]
    public void Files_MadeTwice_AreTheSameBytes()
    {
        var again = new Website(Site.Catalog, Site.Options);
        Assert.All(again.Files, file => Assert.Equal(Site.Files[file.Key].Content(), file.Value.Content()));
    }

    [Fact]
    public void Links_OfEveryPage_LeadToAFileOfTheSite()
    {
        foreach (var (path, file) in Site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Encoding.UTF8.GetString(file.Content());
            foreach (
                var link in page.Split("=\"/")
                    .Skip(1)
                    .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            )
            {
                var target = link.Split('#', '?')[0];
                target = target.Length == 0 || target.EndsWith('/') ? target + "index.html" : target;
                Assert.True(Site.Files.ContainsKey(target), $"{path} leads to /{link}");
            }
        }
    }

    [Fact]
    public void Page_AtAFormerSlug_LeadsOn()
    {
        var item = new Condition
        {
            Id = new("a"),
            Name = "<A>",
            Summary = "S.",
            FormerSlugs = [new("old")],
        };
        var site = new Website(
            new ContentCatalogBuilder().AddSource(ContentSource.Items([item])).Build().OrThrow(),
            new() { BaseUrl = new("https://clinic.example/help/") }
        );
        var page = Encoding.UTF8.GetString(site.Files["conditions/old/index.html"].Content());
        Assert.Contains("content=\"0; url=/help/conditions/a/\"", page, StringComparison.Ordinal);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://clinic.example/help/conditions/a/\">",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Page_OfAnItem_HoldsAllThatTheLibraryWrites()
    {
        foreach (var item in Site.Catalog.Items)
        {
            var page = Encoding.UTF8.GetString(
                Site.Files[Site.PathOf(item)[Site.BasePath.Length..] + "index.html"].Content()
            );
            Assert.Contains(Site.Html.Head(item.Ref).ToString(), page, StringComparison.Ordinal);
            Assert.Contains(Site.Html.Item(item.Ref).ToString(), page, StringComparison.Ordinal);
            Assert.Contains(Site.Html.Relations(item.Ref).ToString(), page, StringComparison.Ordinal);
            if (item is Post post)
            {
                Assert.Contains(Site.Html.Related(post.Id).ToString(), page, StringComparison.Ordinal);
                Assert.Contains(Site.Html.ShareLinks(item.Ref).ToString(), page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Files_OfNoContent_AreASite()
    {
        var site = new Website(new ContentCatalogBuilder().Build().OrThrow(), new());
        Assert.All(site.Files.Values, file => Assert.NotNull(file.Content()));
        Assert.Contains(
            "There is nothing here yet.",
            Encoding.UTF8.GetString(site.Files["index.html"].Content()),
            StringComparison.Ordinal
        );
    }

    // What the library writes of items is held by its own snapshots.
    private static string WithoutItems(string page)
    {
        foreach (var item in Site.Catalog.Items)
        {
            page = Without(page, Site.Html.Item(item.Ref), $"(the item {item.Ref})");
            page = Without(page, Site.Html.Head(item.Ref), $"(the head of {item.Ref})");
            page = Without(page, Site.Html.Relations(item.Ref), $"(the relations of {item.Ref})");
            page = Without(page, Site.Html.ShareLinks(item.Ref), $"(the share links of {item.Ref})");
            page = Without(page, Site.Cards.Card(item.Ref), $"(the card of {item.Ref})");
            page = Without(page, Site.Entries.Card(item.Ref), $"(the card of {item.Ref})");
            page = item is Post post
                ? Without(page, Site.Html.Related(post.Id), $"(what is related to {item.Ref})")
                : page;
        }

        return page;
    }

    private static string Without(string page, HtmlFragment fragment, string name) =>
        fragment.ToString() is { Length: > 0 } markup
            ? page.Replace(markup, name + "\n", StringComparison.Ordinal)
            : page;
}
