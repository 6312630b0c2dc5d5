using ClinicContent.Catalog;
using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>Items and their edges, before it is known whether they make a catalog.</summary>
/// <param name="tables">The items.</param>
/// <param name="links">Their edges, resolved as far as they can be.</param>
/// <param name="entries">Where each item came from, by global place.</param>
/// <param name="claims">The ids of what was rejected.</param>
/// <param name="rejectedReferences">What was rejected refers to.</param>
internal sealed class CatalogGraph(
    CatalogTables tables,
    LinkTable links,
    CatalogEntry[] entries,
    IReadOnlyDictionary<ItemRef, SourcePlace> claims,
    IReadOnlyList<MetReference> rejectedReferences
)
{
    private IdSuggestions? suggestions;

    internal CatalogTables Tables => tables;

    internal LinkTable Links => links;

    internal ReadOnlySpan<CatalogEntry> Entries => entries;

    /// <summary>The ids of what was rejected, with their places.</summary>
    internal IReadOnlyDictionary<ItemRef, SourcePlace> Claims => claims;

    /// <summary>What was rejected refers to.</summary>
    internal IReadOnlyList<MetReference> RejectedReferences => rejectedReferences;

    /// <summary>What was probably meant by ids that do not exist.</summary>
    internal IdSuggestions Suggestions => suggestions ??= new(this);

    internal ContentItem Item(int place) => entries[place].Item;
}
