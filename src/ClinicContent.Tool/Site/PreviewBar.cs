using System.Globalization;
using ClinicContent.Diagnostics;
using ClinicContent.Tool.Pages;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Site;

/// <summary>What a preview says above every page: as whom one looks, and whether something is wrong.</summary>
internal static class PreviewBar
{
    internal static void Write(Markup html, Website site)
    {
        if (site.Preview is not { } preview)
        {
            return;
        }

        var (errors, warnings) = (preview.Result.ErrorCount, preview.Result.WarningCount);
        html.Open(
            "aside",
            ("class", "site-preview" + (errors > 0 ? " site-preview-error" : "")),
            ("aria-label", "Preview")
        );
        html.Element("strong", "Preview").Text($" {preview.Reader}. ");
        html.Element(
            "a",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{TextReport.Count(errors, "error")}, {TextReport.Count(warnings, "warning")}"
            ),
            ("href", site.BasePath + DiagnosticsPage.Path)
        );
        html.Text(preview.IsStale ? ". What you see is the last content without errors." : "");
        html.Close().Line();
    }

    /// <summary>What is wrong with the item of a page.</summary>
    internal static void WriteFor(Markup html, Website site, ContentItem item)
    {
        Diagnostic[] found = [.. site.Preview?.Of(item) ?? []];
        if (found.Length == 0)
        {
            return;
        }

        html.Open("aside", ("class", "site-faults"), ("aria-label", "Diagnostics of this page"));
        html.Element("strong", "Diagnostics of this page");
        DiagnosticsPage.WriteList(html, found);
        html.Close().Line();
    }
}
