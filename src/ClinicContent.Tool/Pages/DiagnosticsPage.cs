using ClinicContent.Diagnostics;
using ClinicContent.Tool.Reports;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Pages;

/// <summary>Everything that is wrong with the content, in a preview.</summary>
internal static class DiagnosticsPage
{
    internal const string Path = "diagnostics/";

    internal static SitePage Of(Website site, PreviewNotes preview) =>
        new(Path, "Diagnostics", html => Write(html, site, preview)) { IsHidden = true };

    /// <summary>Diagnostics as a list.</summary>
    internal static void WriteList(Markup html, IEnumerable<Diagnostic> diagnostics)
    {
        html.Open("ul", ("class", "site-diagnostics")).Line();
        foreach (var diagnostic in diagnostics)
        {
            var word = DiagnosticWords.SeverityOf(diagnostic);
            html.Open("li", ("class", "site-diagnostic site-diagnostic-" + word));
            html.Open("p").Element("strong", word, ("class", "site-severity")).Text($" {diagnostic.Code}: ");
            html.Text(diagnostic.Message).Close();
            WriteDetails(html, diagnostic);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private static void Write(Markup html, Website site, PreviewNotes preview)
    {
        html.Element("h1", "Diagnostics").Line();
        html.Element("p", TextReport.Summary(preview.Result)).Line();
        // What keeps content from being shown stands first.
        var groups = preview
            .Result.Diagnostics.GroupBy(
                diagnostic => diagnostic.Place?.File ?? diagnostic.Item ?? "",
                StringComparer.Ordinal
            )
            .OrderByDescending(group => group.Any(one => one.Severity == DiagnosticSeverity.Error));
        foreach (var group in groups)
        {
            html.Open("h2");
            if (
                ItemRef.TryCreate(group.First().Item ?? "", out var reference)
                && site.Catalog.TryGetItem(reference, out var item)
            )
            {
                html.Element("a", group.Key, ("href", site.PathOf(item)));
            }
            else
            {
                html.Text(group.Key.Length == 0 ? "The content as a whole" : group.Key);
            }

            html.Close().Line();
            WriteList(html, group);
        }
    }

    // The place, the line with what is marked in it, what was probably meant, and the other place.
    private static void WriteDetails(Markup html, Diagnostic diagnostic)
    {
        if (diagnostic.Place is { } place)
        {
            html.Open("p", ("class", "site-place")).Element("code", place.ToString()).Close();
        }

        if (diagnostic.Place?.Excerpt is { } excerpt)
        {
            var text = excerpt.Text;
            var start = Math.Min(excerpt.CaretStart, text.Length);
            var end = Math.Min(start + excerpt.CaretLength, text.Length);
            html.Open("pre", ("tabindex", "0"), ("aria-label", "The line")).Open("code");
            html.Text(text[..start]).Element("mark", text[start..end]).Text(text[end..]).Close().Close();
        }

        if (diagnostic.Suggestion is { } meant)
        {
            html.Open("p").Text("Did you mean ").Element("code", meant).Text("?").Close();
        }

        if (diagnostic.Related is { } related)
        {
            html.Open("p").Text("See also ").Element("code", related.ToString()).Text(".").Close();
        }
    }
}
