namespace ClinicContent.Live;

/// <summary>A folder of a content folder in which something can matter to its catalog.</summary>
/// <param name="Info">The folder.</param>
/// <param name="IsOfItems">Whether it is one of items, in which every file matters: the root, or that of a kind. Others hold images.</param>
internal readonly record struct ContentFolder(DirectoryInfo Info, bool IsOfItems);
