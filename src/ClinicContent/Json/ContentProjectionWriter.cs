using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Projections;
using ClinicContent.Shapes;
using ClinicContent.Site;
using ClinicContent.Writing;

namespace ClinicContent.Json;

/// <summary>Writes as much of an item as an app asks for, as JSON: its identity, a card, or all of it with its relations.</summary>
/// <remarks>
/// How deep an answer goes stands in the types of <see cref="Projections"/>: a whole item brings the card of each item that it is
/// related to, once, and a card holds no item, so that no cycle of relations is followed. Form and bytes are those of <see cref="ContentJsonSerializer"/>: members that are absent are left
/// out. A catalog gives what it holds: ask <see cref="ContentCatalog.AsSeenOn"/> for what readers see. Safe between threads.
/// </remarks>
/// <example><code>var json = ContentProjectionWriter.Write(catalog, new ConditionId("ptsd"), ContentProjection.Card);</code></example>
public static class ContentProjectionWriter
{
    /// <summary>A projection of an item.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="projection">How much of it.</param>
    /// <param name="site">Where pages stand; <see cref="SiteOptions.Default"/> where it is left out.</param>
    /// <returns>The text, with a line feed at the end. O(n) in the item and its relations.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such projection.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static string Write(
        ContentCatalog catalog,
        ItemRef item,
        ContentProjection projection,
        SiteOptions? site = null
    ) => Encoding.UTF8.GetString(WriteOne(catalog, item, projection, site).Written.Span);

    /// <summary>Writes a projection of an item in UTF-8, with a line feed at the end.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="item">The reference of the item.</param>
    /// <param name="projection">How much of it.</param>
    /// <param name="output">Where to.</param>
    /// <param name="site">Where pages stand; <see cref="SiteOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">There is no catalog, or nowhere to write to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such projection.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static void Write(
        ContentCatalog catalog,
        ItemRef item,
        ContentProjection projection,
        IBufferWriter<byte> output,
        SiteOptions? site = null
    )
    {
        Guard.Against.Null(output);
        output.Write(WriteOne(catalog, item, projection, site).Written.Span);
    }

    /// <summary>A projection of each of some items, as an array, in their order: an answer of the catalog as an app wants it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="items">The items; those of an <see cref="Catalog.ItemList{T}"/> among others.</param>
    /// <param name="projection">How much of each.</param>
    /// <param name="site">Where pages stand; <see cref="SiteOptions.Default"/> where it is left out.</param>
    /// <returns>The text, with a line feed at the end; an empty array where there is no item.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog, or no items.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such projection.</exception>
    /// <exception cref="KeyNotFoundException">The catalog does not hold one of the items; the message names the nearest.</exception>
    public static string Write(
        ContentCatalog catalog,
        IEnumerable<ContentItem> items,
        ContentProjection projection,
        SiteOptions? site = null
    ) => Encoding.UTF8.GetString(WriteAll(catalog, items, projection, site).Written.Span);

    /// <summary>Writes a projection of each of some items in UTF-8, as an array, in their order, with a line feed at the end.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="items">The items; those of an <see cref="Catalog.ItemList{T}"/> among others.</param>
    /// <param name="projection">How much of each.</param>
    /// <param name="output">Where to.</param>
    /// <param name="site">Where pages stand; <see cref="SiteOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException">There is no catalog, no items, or nowhere to write to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such projection.</exception>
    /// <exception cref="KeyNotFoundException">The catalog does not hold one of the items; the message names the nearest.</exception>
    public static void Write(
        ContentCatalog catalog,
        IEnumerable<ContentItem> items,
        ContentProjection projection,
        IBufferWriter<byte> output,
        SiteOptions? site = null
    )
    {
        Guard.Against.Null(output);
        output.Write(WriteAll(catalog, items, projection, site).Written.Span);
    }

    private static JsonSink WriteAll(
        ContentCatalog catalog,
        IEnumerable<ContentItem> items,
        ContentProjection projection,
        SiteOptions? site
    )
    {
        Guard.Against.Null(items);
        var projector = Start(catalog, projection, site);
        var sink = NewSink();
        sink.StartArray();
        foreach (var item in items)
        {
            Write(sink, projector, catalog.GetItem(item.Ref), projection);
        }

        sink.EndArray();
        sink.EndLine();
        return sink;
    }

    private static JsonSink WriteOne(
        ContentCatalog catalog,
        ItemRef item,
        ContentProjection projection,
        SiteOptions? site
    )
    {
        var projector = Start(catalog, projection, site);
        var sink = NewSink();
        Write(sink, projector, catalog.GetItem(item), projection);
        sink.EndLine();
        return sink;
    }

    private static ItemProjector Start(ContentCatalog catalog, ContentProjection projection, SiteOptions? site)
    {
        Guard.Against.Null(catalog);
        Guard.Against.EnumOutOfRange(projection);
        return new(catalog, site ?? SiteOptions.Default);
    }

    private static JsonSink NewSink() => new(indented: true, withVersion: false);

    private static void Write(ShapeSink sink, ItemProjector projector, ContentItem item, ContentProjection projection)
    {
        switch (projection)
        {
            case ContentProjection.Id:
                ProjectionShapes.ItemIdentity.Write(sink, projector.Identify(item));
                break;
            case ContentProjection.Card:
                ProjectionShapes.ItemCard.Write(sink, projector.Card(item));
                break;
            default:
                ProjectionShapes.FullItem.Write(sink, projector.Full(item));
                break;
        }
    }
}
