namespace ClinicContent.Live;

/// <summary>A folder in which the system is to tell of changes.</summary>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Name">The one name in it that matters; <c>*</c> where all do.</param>
/// <param name="Scope">How much matters.</param>
internal readonly record struct WatchPoint(string Folder, string Name, WatchScope Scope);
