using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent;

/// <summary>What came of building a catalog: the catalog, or the faults because of which there is none.</summary>
/// <remarks>Immutable. What was found is what was loaded plus what was rejected.</remarks>
public sealed class ContentCatalogResult
{
    private ValueList<ItemRef>? foundItems;

    internal ContentCatalogResult(ValueList<ItemRef>? foundItems) => this.foundItems = foundItems;

    /// <summary>The catalog; null where there is any error.</summary>
    public ContentCatalog? Catalog { get; internal init; }

    /// <summary>Every fault, ordered by file, line and column; of one file at most 100 are listed, then a count. Warnings included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>How many errors there are, listed or not.</summary>
    public int ErrorCount { get; internal init; }

    /// <summary>How many warnings there are, listed or not.</summary>
    public int WarningCount { get; internal init; }

    /// <summary>How many items the sources hold, whatever their state.</summary>
    public int FoundCount => LoadedCount + RejectedCount;

    /// <summary>How many items could be read, those that an overlay replaced and those of an id that stands twice included.</summary>
    public int LoadedCount { get; internal init; }

    /// <summary>How many items could not be read.</summary>
    public int RejectedCount { get; internal init; }

    /// <summary>
    /// Which items the sources hold, by kind and id, whatever their state: what was read, and what was rejected as far as its file name or
    /// it itself says which item it is. O(n) when it is asked for the first time.
    /// </summary>
    public ValueList<ItemRef> FoundItems =>
        foundItems ??= Catalog!.Items.Select(item => item.Ref).Order().ToValueList();

    /// <summary>The items that an overlay replaced, in the order in which it did.</summary>
    public ValueList<ItemRef> Replaced { get; internal init; }

    /// <summary>The catalog.</summary>
    /// <returns>The catalog, never null.</returns>
    /// <exception cref="ContentException">There is none; the exception carries the diagnostics.</exception>
    public ContentCatalog OrThrow() => Catalog ?? throw new ContentException(Diagnostics);
}
