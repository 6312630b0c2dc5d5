using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Site;

namespace ClinicContent.Feeds.Lists;

/// <summary>Writes the indications of a catalog as a table for spreadsheets: a row for each status that a jurisdiction gives a use, and one for a use of which none is recorded.</summary>
/// <remarks>
/// Comma-separated values (RFC 4180) with a header line; lines end with CR and LF. A row says its evidence, and the notices and emergency cards of
/// treatment and condition, beside the status, so that each can be read alone; it is no endorsement. Cells that a spreadsheet would take for a formula begin with an apostrophe. Rows in the order of
/// the catalog, the treatment's indications and their statuses. The same catalog and site give the same bytes everywhere and always.
/// </remarks>
public static class IndicationCsvWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "indications.csv";

    /// <summary>The indications of a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see. Uses for conditions that it does not hold are left out.</param>
    /// <param name="site">The site; <see cref="SiteOptions.Default"/> if left out.</param>
    /// <returns>One file, and a warning for each member in which a control character had to be replaced. O(n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static FeedResult Write(ContentCatalog catalog, SiteOptions? site = null)
    {
        Guard.Against.Null(catalog);
        var csv = new CsvText();
        var held = new HeldCharacters("CSV");
        var rows = new IndicationRows(catalog, new SiteUrls(site ?? SiteOptions.Default), held, csv);
        rows.WriteHeader();
        foreach (var treatment in catalog.Treatments)
        {
            rows.Write(treatment);
        }

        return new([new(FileName, Encoding.UTF8.GetBytes(csv.ToString()))], held.Diagnostics);
    }
}
