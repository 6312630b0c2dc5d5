using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Json;

/// <summary>What came of reading one item: the item, or the faults because of which there is none.</summary>
public sealed class ContentReadResult
{
    internal ContentReadResult(ContentItem? item, ValueList<Diagnostic> diagnostics)
    {
        Item = item;
        Diagnostics = diagnostics;
    }

    /// <summary>The item; null where there is any error.</summary>
    public ContentItem? Item { get; }

    /// <summary>The faults, in the order of their places; empty where the item is there.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The item.</summary>
    /// <returns>The item, never null.</returns>
    /// <exception cref="ContentException">There is none; the exception carries the faults.</exception>
    public ContentItem OrThrow() => Item ?? throw new ContentException(Diagnostics);
}
