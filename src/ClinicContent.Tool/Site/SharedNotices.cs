using ClinicContent.Model;

namespace ClinicContent.Tool.Site;

/// <summary>The notices of pages that are of no single item.</summary>
internal static class SharedNotices
{
    /// <summary>Those that every item of a catalog has, in the order of the first one.</summary>
    internal static IEnumerable<Notice> Of(ContentCatalog catalog) =>
        catalog.Items.IsEmpty
            ? catalog.Notices
            : catalog
                .Items.Skip(1)
                .Aggregate(
                    catalog.NoticesFor(catalog.Items[0]).AsEnumerable(),
                    (shared, item) => shared.Intersect(catalog.NoticesFor(item))
                );
}
