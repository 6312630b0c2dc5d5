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

        return FindCalled(tables, item);
    }

    // What somebody calls it who does not know its id: its name, one of its other names, or the beginning of its id.
    private static ItemRef? FindCalled(CatalogTables tables, ItemRef item)
    {
        ItemRef? begun = null;
        foreach (var candidate in tables.Items.Items)
        {
            if (candidate.Kind != item.Kind)
            {
                continue;
            }

            if (IsName(candidate.Name, item.Id) || candidate.AlternateNames.Any(other => IsName(other.Text, item.Id)))
            {
                return candidate.Ref;
            }

            var begins = candidate.Ref.Id.StartsWith(item.Id + "-", StringComparison.Ordinal);
            begun ??= begins ? candidate.Ref : null;
        }

        return begun;
    }

    private static bool IsName(string name, string id)
    {
        var letters = name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant);
        return letters.SequenceEqual(id.Where(c => c != '-'));
    }
}
