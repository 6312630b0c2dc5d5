using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>Takes the faults of items and finds their places.</summary>
internal sealed class ItemFaults(DiagnosticBag bag)
{
    private CatalogEntry entry;

    /// <summary>What has become of the image that the item names; null where nobody can know.</summary>
    internal ImageFinding? Find(ImageSource source) => entry.Images?.Find(entry.Item.Kind, source);

    /// <summary>Says which item the next faults are of.</summary>
    internal void Begin(in CatalogEntry next) => entry = next;

    /// <summary>Whether a fault of the item would be listed; if not, it is counted, and its place need not be looked for.</summary>
    internal bool TryMakeRoom(DiagnosticDescriptor descriptor) =>
        bag.TryMakeRoom(
            entry.Origin.File ?? entry.Item.Ref.ToString(),
            isItem: entry.Origin.File is null,
            descriptor.Severity
        );

    /// <summary>A fault of the item.</summary>
    /// <param name="descriptor">The sort of fault.</param>
    /// <param name="path">The path of the member, such as <c>$.indications[2].condition</c>.</param>
    /// <param name="arguments">What is filled into the message.</param>
    internal void Add(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<object?> arguments) =>
        Add(descriptor, path, suggestion: null, related: null, arguments);

    /// <summary>A fault of the item, with what was probably meant, or another place that has to do with it.</summary>
    internal void Add(
        DiagnosticDescriptor descriptor,
        string path,
        string? suggestion,
        SourcePlace? related,
        params ReadOnlySpan<object?> arguments
    )
    {
        if (!TryMakeRoom(descriptor))
        {
            return;
        }

        bag.Add(
            Diagnostic.Create(descriptor, arguments) with
            {
                Place = entry.Origin.Locate(path),
                Item = entry.Item.Ref.ToString(),
                Path = path,
                Suggestion = suggestion,
                Related = related,
            }
        );
    }

    /// <summary>A fault of what never became an item.</summary>
    internal void Add(Diagnostic diagnostic) => bag.Add(diagnostic);

    /// <summary>The place of a member of the item; null where it was made in code.</summary>
    internal SourcePlace? Locate(string path) => entry.Origin.Locate(path);
}
