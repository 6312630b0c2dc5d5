using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Site;

namespace ClinicContent.JsonLd;

/// <summary>Writes what search engines and other programs read of an item's page: JSON-LD with the vocabulary of schema.org 30.0, one <c>@graph</c> a page.</summary>
/// <remarks>
/// <para>
/// The graph holds the page (<c>MedicalWebPage</c>, with the day of the last review and the reviewers), its trail of pages, what the page is
/// about (<c>BlogPosting</c>, <c>MedicalTherapy</c>, <c>MedicalCondition</c> …), every notice and every emergency care card, questions with
/// their answers, and a small node for each item that is referred to. Every <c>@id</c> is stable, a page's URL with a fragment, and
/// every one that is referred to is defined or leads to schema.org. Only what the vocabulary's domains and ranges allow is written;
/// the text itself is not, since it stands on the page. Items that the catalog does not hold are left out.
/// </para>
/// <para>
/// Uses stand as parts of the page, about treatment and condition, with status and direction of evidence in words. A condition has a
/// <c>possibleTreatment</c> only where the sources of a use speak for it and none against, and where the type of the treatment is in its range.
/// </para>
/// <para>
/// UTF-8, each node on a line of its own, the same bytes everywhere and always. Safe inside a <c>script</c> element: what could end it is
/// escaped. Half of a surrogate pair, which is no character, becomes U+FFFD. Source: <see href="https://schema.org/docs/meddocs.html"/>,
/// JSON-LD 1.1.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var script = ContentJsonLdWriter.WriteScript(catalog.AsSeenOn(today), new ConditionId("ptsd"), site);
/// </code>
/// </example>
public static class ContentJsonLdWriter
{
    // A page is used again by its thread.
    [ThreadStatic]
    private static JsonLdPage? idle;

    /// <summary>The graph of an item's page.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="site">Where the page stands; null for <see cref="SiteOptions.Default"/>.</param>
    /// <returns>The JSON, ended by a line feed. O(n) in the item, and in the uses of a condition.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static string Write(ContentCatalog catalog, ItemRef item, SiteOptions? site = null) =>
        Render(catalog, item, site, inScript: false, static (json, _) => Encoding.UTF8.GetString(json), 0);

    /// <summary>The graph of an item's page, into a buffer.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="site">Where the page stands; null for <see cref="SiteOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">There is no catalog or no destination.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static void Write(
        ContentCatalog catalog,
        ItemRef item,
        IBufferWriter<byte> destination,
        SiteOptions? site = null
    )
    {
        Guard.Against.Null(destination);
        Render(catalog, item, site, inScript: false, Hand, destination);
    }

    /// <summary>The graph of an item's page as UTF-8.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="site">Where the page stands; null for <see cref="SiteOptions.Default"/>.</param>
    /// <returns>The bytes, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static byte[] WriteToUtf8Bytes(ContentCatalog catalog, ItemRef item, SiteOptions? site = null) =>
        Render(catalog, item, site, inScript: false, static (json, _) => json.ToArray(), 0);

    /// <summary>The graph of an item's page inside its <c>script</c> element, as it stands in the HTML of the page.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="site">Where the page stands; null for <see cref="SiteOptions.Default"/>.</param>
    /// <returns>The element, ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static string WriteScript(ContentCatalog catalog, ItemRef item, SiteOptions? site = null) =>
        Render(catalog, item, site, inScript: true, static (json, _) => Encoding.UTF8.GetString(json), 0);

    /// <summary>The graph of an item's page inside its <c>script</c> element, into a buffer.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="site">Where the page stands; null for <see cref="SiteOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">There is no catalog or no destination.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static void WriteScript(
        ContentCatalog catalog,
        ItemRef item,
        IBufferWriter<byte> destination,
        SiteOptions? site = null
    )
    {
        Guard.Against.Null(destination);
        Render(catalog, item, site, inScript: true, Hand, destination);
    }

    private static bool Hand(ReadOnlySpan<byte> json, IBufferWriter<byte> destination)
    {
        destination.Write(json);
        return true;
    }

    private static TResult Render<TDestination, TResult>(
        ContentCatalog catalog,
        ItemRef item,
        SiteOptions? site,
        bool inScript,
        Func<ReadOnlySpan<byte>, TDestination, TResult> result,
        TDestination destination
    )
    {
        Guard.Against.Null(catalog);
        var found = catalog.GetItem(item);
        var page = idle ?? new();
        idle = null;
        try
        {
            page.Begin(catalog, found, site ?? SiteOptions.Default);
            GraphJsonLd.Write(page, inScript);
            return result(page.Buffer.Written, destination);
        }
        finally
        {
            page.End();
            idle = page;
        }
    }
}
