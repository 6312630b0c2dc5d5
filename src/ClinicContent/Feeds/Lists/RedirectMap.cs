using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Finds the redirects of a catalog, and the former paths from which none can lead.</summary>
internal sealed class RedirectMap
{
    // Hosts differ in whether they tell case apart.
    private readonly Dictionary<string, ContentItem> pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ContentItem> former = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Redirect> all = [];
    private readonly DiagnosticBag found = new();
    private readonly SiteUrls urls;

    internal RedirectMap(ContentCatalog catalog, SiteUrls urls)
    {
        this.urls = urls;
        foreach (var item in catalog.Items)
        {
            pages.TryAdd(UriText.Of(urls.Path(item)), item);
        }

        foreach (var item in catalog.Items)
        {
            for (var i = 0; i < item.FormerSlugs.Count; i++)
            {
                Add(item, i);
            }
        }
    }

    internal IReadOnlyList<Redirect> All => all;

    internal ValueList<Diagnostic> Diagnostics => found.ToSorted();

    private void Add(ContentItem item, int place)
    {
        var from = UriText.Of(urls.Path(item with { Slug = item.FormerSlugs[place] }));
        if (!former.TryAdd(from, item) || pages.ContainsKey(from))
        {
            var other = pages.GetValueOrDefault(from) ?? former[from];
            if (other.Ref != item.Ref)
            {
                found.Add(Taken(item, place, from, other));
            }

            return;
        }

        all.Add(new(from, UriText.Of(urls.Path(item)), item.Ref));
    }

    private static Diagnostic Taken(ContentItem item, int place, string from, ContentItem other) =>
        Diagnostic.Create(DiagnosticCatalogue.RedirectTaken, from, other.Ref.ToString()) with
        {
            Item = item.Ref.ToString(),
            Path = FormattableString.Invariant($"$.formerSlugs[{place}]"),
        };
}
