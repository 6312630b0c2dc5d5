using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Finds the item that was probably meant.</summary>
internal static class NearestItem
{
    internal static ItemRef? Find(CatalogTables tables, ItemRef item)
    {
        if (Nearest.Find(item.Id, tables.IdsOf(item.Kind)) is { } id)
        {
            return ItemRef.Trusted(item.Kind, id);
        }

        // The right id under the wrong kind.
        foreach (var kind in KindNames.All)
        {
            if (tables.Find(ItemRef.Trusted(kind, item.Id)) >= 0)
            {
                return ItemRef.Trusted(kind, item.Id);
            }
        }

        return null;
    }
}
