using System.Text.Json;
using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Model;
using ClinicContent.Site;
using ClinicContent.Tests.Catalog;
using CsCheck;

namespace ClinicContent.Tests.Feeds.Lists;

public sealed class RedirectWriterTests
{
    [Fact]
    public void Write_FormerSlugs_LeadToThePageOfToday()
    {
        var catalog = Catalog(
            Condition("a") with
            {
                Slug = new("new"),
                FormerSlugs = [new("old"), new("older/still")],
            }
        );
        var result = RedirectWriter.Write(catalog, new() { BaseUrl = new("https://example.org/clinic/") });
        Assert.Equal(["_redirects", "redirects.json"], result.Files.Select(file => file.Name));
        Assert.Equal(
            "/clinic/conditions/old /clinic/conditions/new 301\n/clinic/conditions/older/still /clinic/conditions/new 301\n",
            result.ToString()
        );
        Assert.Equal(
            """
            {
              "redirects": [
                {
                  "from": "/clinic/conditions/old",
                  "to": "/clinic/conditions/new",
                  "status": 301,
                  "item": "condition/a"
                },
                {
                  "from": "/clinic/conditions/older/still",
                  "to": "/clinic/conditions/new",
                  "status": 301,
                  "item": "condition/a"
                }
              ]
            }

            """,
            result.Files[1].ToString()
        );
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Write_FormerSlugThatIsTheSlugOfToday_LeadsNowhere()
    {
        var catalog = Catalog(
            Condition("a") with
            {
                Slug = new("PTSD"),
                FormerSlugs = [new("ptsd"), new("PTSD"), new("old"), new("OLD")],
            }
        );
        var result = RedirectWriter.Write(catalog);
        Assert.Equal("/conditions/old /conditions/PTSD 301\n", result.ToString());
        Assert.Empty(result.Diagnostics);
    }

    // Slugs of one kind never collide in a catalog, but a route may make one path of two kinds.
    [Fact]
    public void Write_FormerPathOfAnotherPage_IsAWarning()
    {
        var site = new SiteOptions { Route = item => item.EffectiveSlug };
        var catalog = Catalog(
            Condition("a") with
            {
                FormerSlugs = [new("b"), new("shared")],
            },
            new DeliveryMethod
            {
                Id = new("b"),
                Name = "B",
                Summary = "S.",
                FormerSlugs = [new("shared")],
            }
        );
        var result = RedirectWriter.Write(catalog, site);
        Assert.Equal("/shared /a 301\n", result.ToString());
        Assert.Equal(
            [
                "condition/a $.formerSlugs[0]: warning CLN0602: '/b' leads to delivery-method/b, so that it cannot redirect here",
                "delivery-method/b $.formerSlugs[0]: warning CLN0602: '/shared' leads to condition/a, so that it cannot redirect here",
            ],
            result.Diagnostics.Select(diagnostic => diagnostic.ToString())
        );
    }

    [Fact]
    public void Write_RouteWithoutTheSlug_NeedsNoRedirect()
    {
        var site = new SiteOptions { Route = item => $"x/{item.Ref.Id}" };
        var catalog = Catalog(Condition("a") with { FormerSlugs = [new("old")] });
        Assert.Equal("", RedirectWriter.Write(catalog, site).ToString());
    }

    [Fact]
    public void Write_AnyContent_LeadsToAPageInOneStep() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = Catalog(content.Make());
                var result = RedirectWriter.Write(catalog);
                using var json = JsonDocument.Parse(result.Files[1].Content);
                var redirects = json.RootElement.GetProperty("redirects").EnumerateArray().ToArray();
                var pages = catalog
                    .Items.Select(item => new SiteUrls(SiteOptions.Default).Path(item))
                    .ToHashSet(StringComparer.OrdinalIgnoreCase);
                Assert.All(redirects, one => Assert.Contains(one.GetProperty("to").GetString()!, pages));
                Assert.All(redirects, one => Assert.DoesNotContain(one.GetProperty("from").GetString()!, pages));
                Assert.Equal(
                    catalog.Items.Sum(item => item.FormerSlugs.Count),
                    redirects.Length + result.Diagnostics.Count
                );
            },
            iter: 50
        );

    private static Condition Condition(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Summary = "S.",
        };

    private static ContentCatalog Catalog(params ContentItem[] items) =>
        new ContentCatalogBuilder().Add(items).Build().OrThrow();
}
