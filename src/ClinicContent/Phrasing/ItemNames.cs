namespace ClinicContent.Phrasing;

/// <summary>The names by which text calls other items.</summary>
internal sealed class ItemNames(ContentCatalog catalog)
{
    /// <summary>The name of an item; its reference where the catalog does not hold it.</summary>
    internal string Of(ItemRef item) => catalog.TryGetItem(item, out var found) ? found.Name : item.ToString();
}
