using ClinicContent.Feeds.Lists;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>Everything by name, other names too.</summary>
internal static class AToZPage
{
    internal const string Path = "a-z/";

    internal static SitePage Of(Website site) =>
        new(Path, "A to Z", html => Write(html, site)) { Description = "Everything on this site by name." };

    private static void Write(Markup html, Website site)
    {
        html.Element("h1", "A to Z").Line();
        var letters = AToZListing.Of(site.Catalog).Letters;
        html.Open("nav", ("class", "site-letters"), ("aria-label", "Letters")).Open("ul");
        foreach (var letter in letters)
        {
            html.Open("li").Element("a", NameOf(letter), ("href", "#" + IdOf(letter))).Close();
        }

        html.Close().Close().Line();
        foreach (var letter in letters)
        {
            html.Element("h2", NameOf(letter), ("id", IdOf(letter))).Line();
            html.Open("ul", ("class", "site-index")).Line();
            foreach (var entry in letter.Entries)
            {
                ItemLink.Write(html.Open("li"), site, entry.Item, entry.Name);
                if (entry.AlternateKind is not null)
                {
                    ItemLink.Words(html.Text(" ("), site, entry.Item, entry.Item.Name).Text(")");
                }

                html.Text(" ");
                html.Element("span", KindLabels.One(entry.Item.Kind), ("class", "site-kind")).Close().Line();
            }

            html.Close().Line();
        }
    }

    private static string NameOf(AToZLetter letter) => char.IsAsciiLetter(letter.Letter) ? $"{letter.Letter}" : "Other";

    private static string IdOf(AToZLetter letter) =>
        char.IsAsciiLetter(letter.Letter) ? $"letter-{char.ToLowerInvariant(letter.Letter)}" : "letter-other";
}
