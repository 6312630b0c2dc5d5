using System.Runtime.InteropServices;

namespace ClinicContent.Diagnostics;

/// <summary>A reference in a file that was rejected: it can lead nowhere all the same.</summary>
/// <param name="Kind">The kind of the item that it names.</param>
/// <param name="Id">The id of the item that it names.</param>
/// <param name="SaysKind">Whether the kind stands before the id where it is written.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Item">The item that holds it, as far as it is known.</param>
/// <param name="Path">The path of the member that holds it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MetReference(
    ContentKind Kind,
    string Id,
    bool SaysKind,
    SourcePlace Place,
    string? Item,
    string Path
);
