namespace ClinicContent.Diagnostics;

/// <summary>Where an item came from, so that a fault found long after reading can name its place.</summary>
internal abstract class ItemOrigin
{
    /// <summary>The name of the file; null for an item made in code.</summary>
    internal abstract string? File { get; }

    /// <summary>The place of a member such as <c>$.indications[2].condition</c>, or of the nearest thing around it that exists; null for an item made in code.</summary>
    internal abstract SourcePlace? Locate(string path);
}
