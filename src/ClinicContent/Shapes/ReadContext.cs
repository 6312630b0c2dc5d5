using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>What is known of an item before its file is read.</summary>
internal readonly record struct ReadContext
{
    /// <summary>The kind that the folder says; null where none does.</summary>
    internal ContentKind? Kind { get; init; }

    /// <summary>The id that the file name says; null where none does.</summary>
    internal string? Id { get; init; }

    /// <summary>Whether the item must say the format version itself: it stands in a JSON file of its own.</summary>
    internal bool NeedsVersion { get; init; }

    /// <summary>Whether derived members stand before the body: the item is a line of a bundle.</summary>
    internal bool HasDerivedMembers { get; init; }

    /// <summary>Where bodies are left for later; null where they are read at once.</summary>
    internal BodySource? Bodies { get; init; }
}
