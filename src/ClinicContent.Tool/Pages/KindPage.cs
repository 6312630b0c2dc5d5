using ClinicContent.Model;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>All items of a kind: the newest posts as cards, then the others by title; what is no post by name, with the other names that it has.</summary>
internal static class KindPage
{
    private const int MostCards = 12;

    internal static SitePage Of(Website site, ContentKind kind) =>
        new(KindNames.Folder(kind) + "/", KindLabels.Many(kind), html => Write(html, site, kind))
        {
            Description = $"All {KindLabels.Many(kind).ToLowerInvariant()} on this site.",
        };

    private static void Write(Markup html, Website site, ContentKind kind)
    {
        html.Element("h1", KindLabels.Many(kind)).Line();
        ContentItem[] items = [.. site.Catalog.Items.Where(item => item.Kind == kind)];
        if (items.Length == 0)
        {
            html.Element("p", "There are none yet.").Line();
        }
        else if (kind == ContentKind.Post)
        {
            WriteCards(html, site, items.Take(MostCards));
            if (items.Length > MostCards)
            {
                html.Element("h2", "Earlier posts").Line();
                WriteNames(html, site, items.Skip(MostCards));
            }
        }
        else
        {
            WriteNames(html, site, items);
        }
    }

    private static void WriteCards(Markup html, Website site, IEnumerable<ContentItem> items)
    {
        html.Open("div", ("class", "site-cards")).Line();
        foreach (var item in items)
        {
            html.Made(site.Entries.Card(item.Ref).ToString()).Line();
        }

        html.Close().Line();
    }

    private static void WriteNames(Markup html, Website site, IEnumerable<ContentItem> items)
    {
        html.Open("ul", ("class", "site-names")).Line();
        foreach (var item in items)
        {
            ItemLink.Write(html.Open("li"), site, item);
            var others = string.Join(", ", item.AlternateNames.Select(other => other.Text));
            _ = others.Length > 0 ? ItemLink.Words(html.Text(" "), site, item, others, "site-others") : html;
            html.Close().Line();
        }

        html.Close().Line();
    }
}
