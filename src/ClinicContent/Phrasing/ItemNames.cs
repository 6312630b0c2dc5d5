namespace ClinicContent.Phrasing;

/// <summary>The names by which text calls other items, and what stands beside them.</summary>
internal sealed class ItemNames(ContentCatalog catalog)
{
    /// <summary>The name of an item; its reference where the catalog does not hold it.</summary>
    internal string Of(ItemRef item) => catalog.TryGetItem(item, out var found) ? found.Name : item.ToString();

    /// <summary>The same, which knows its language.</summary>
    internal Phrase PhraseOf(ItemRef item) =>
        catalog.TryGetItem(item, out var found) ? ((Phrase)found.Name).In(found.Language) : item.ToString();

    /// <summary>What has to stand beside an item wherever another one names it as more than a word; nothing where nothing is said between the two.</summary>
    internal Func<ItemRef, IEnumerable<string>> BesideIn(ContentItem host) =>
        item =>
            catalog.TryGetItem(item, out var found)
                ? IndicationPhrases.Between(catalog, host, found).Select(use => use.ToString())
                : [];
}
