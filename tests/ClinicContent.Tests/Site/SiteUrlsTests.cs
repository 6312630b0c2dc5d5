using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Tests.Site;

public sealed class SiteUrlsTests
{
    private static readonly Condition Item = new()
    {
        Id = new("ptsd"),
        Name = "PTSD",
        Slug = new Slug("post-traumatic-stress"),
    };

    [Theory]
    [InlineData("https://clinic.example", "/conditions/post-traumatic-stress")]
    [InlineData("https://clinic.example/", "/conditions/post-traumatic-stress")]
    [InlineData("http://localhost:8080/a/b", "/a/b/conditions/post-traumatic-stress")]
    public void Path_OfAnItem_BeginsWhereTheSiteDoes(string site, string path)
    {
        var urls = new SiteUrls(new() { BaseUrl = new(site) });
        Assert.Equal(path, urls.Path(Item));
        Assert.Equal(site.TrimEnd('/') + "/conditions/post-traumatic-stress", urls.Absolute(Item));
    }

    [Theory]
    [InlineData("health/ptsd?x=1#top", "/health/ptsd?x=1#top")]
    [InlineData("/health/ptsd", "/health/ptsd")]
    public void Path_OfTheCallersRoute_IsTheirs(string route, string path) =>
        Assert.Equal(path, new SiteUrls(new() { Route = _ => route }).Path(Item));

    [Theory]
    [InlineData("https://elsewhere.example/ptsd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData(null)]
    public void Path_OfARouteThatIsNone_Throws(string? route)
    {
        var fault = Assert.Throws<InvalidOperationException>(() =>
            new SiteUrls(new() { Route = _ => route! }).Path(Item)
        );
        Assert.Contains("condition/ptsd", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://other.example/x", "https://other.example/x")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("/x?y", "https://clinic.example/x?y")]
    [InlineData("x", "https://clinic.example/a/x")]
    [InlineData("?y", "https://clinic.example/a/?y")]
    [InlineData("#z", "https://clinic.example/a/#z")]
    public void Absolute_OfAUrl_IsForEverybody(string url, string absolute) =>
        Assert.Equal(
            absolute,
            new SiteUrls(new() { BaseUrl = new("https://clinic.example/a") }).Absolute(new WebUrl(url))
        );

    [Theory]
    [InlineData("../images/lozenge.jpg", "/a/images/lozenge.jpg")]
    [InlineData("own%20one.jpg", "/a/conditions/own%20one.jpg")]
    [InlineData("https://other.example/x.jpg", "https://other.example/x.jpg")]
    [InlineData("x%2Fy.jpg", null)]
    public void Path_OfAnImage_IsThatOfTheContentFolder(string source, string? path) =>
        Assert.Equal(
            path,
            new SiteUrls(new() { BaseUrl = new("https://clinic.example/a") }).Path(ContentKind.Condition, new(source))
        );

    [Theory]
    [InlineData("mailto:a@b.example")]
    [InlineData("/clinic/")]
    [InlineData("https://clinic.example/?a")]
    [InlineData("https://clinic.example/#a")]
    public void BaseUrl_ThatIsNone_Throws(string url) =>
        Assert.Throws<ArgumentException>(() => new SiteOptions { BaseUrl = new(url) });

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://elsewhere.example/a", "https://elsewhere.example/a")]
    [InlineData("/a/other", "https://clinic.example/a/other")]
    [InlineData("other", "https://clinic.example/a/other")]
    [InlineData("tel:123", null)]
    [InlineData("mailto:a@clinic.example", null)]
    [InlineData("#part", null)]
    [InlineData("?y=1", null)]
    public void PreferredPage_OfAnItem_IsAnotherPageOrNone(string? canonical, string? expected)
    {
        var urls = new SiteUrls(new() { BaseUrl = new("https://clinic.example/a") });
        var item = Item with { CanonicalUrl = canonical is null ? null : new(canonical) };
        Assert.Equal(expected, urls.PreferredPage(item));
        Assert.Null(urls.PreferredPage(item with { CanonicalUrl = new(urls.Absolute(item)) }));
    }
}
