namespace ClinicContent.Model.Blocks;

/// <summary>A paragraph, a list, a card …: one piece of a <see cref="RichText"/>, from top to bottom.</summary>
/// <remarks>
/// A closed set, walked by a <see cref="BlockVisitor{TState}"/>: nothing outside this library can add to it, and a new member
/// breaks every renderer at compile time. Immutable; value equality.
/// </remarks>
public abstract record Block
{
    private protected Block() { }

    /// <summary>Which block it is.</summary>
    internal abstract BlockKind Kind { get; }
}
