using System.Runtime.InteropServices;
using ClinicContent.Diagnostics;

namespace ClinicContent.Catalog;

/// <summary>An item on its way into a catalog, with where it came from.</summary>
/// <param name="Item">The item.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="IsTrusted">Whether the rules on single items were kept when its source was made: it comes from an opened bundle.</param>
/// <param name="Images">Where the images stand that it names by a path; null where nobody can know.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CatalogEntry(ContentItem Item, ItemOrigin Origin, bool IsTrusted, ImageFiles? Images);
