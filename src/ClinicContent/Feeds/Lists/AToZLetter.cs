using ClinicContent.Model;

namespace ClinicContent.Feeds.Lists;

/// <summary>One letter of an A–Z listing with the names under it.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record AToZLetter
{
    internal AToZLetter() { }

    /// <summary>The letter: A to Z, or <c>#</c>.</summary>
    public required char Letter { get; init; }

    /// <summary>The names under it, in order; at least one.</summary>
    public required ValueList<AToZEntry> Entries { get; init; }
}
