namespace ClinicContent.Model.Inlines;

/// <summary>A piece of text inside a block.</summary>
/// <remarks>
/// A closed set, walked by a <see cref="InlineVisitor{TState}"/>: nothing outside this library can add to it, and a new member
/// breaks every renderer at compile time. Immutable; value equality.
/// </remarks>
public abstract record Inline
{
    private protected Inline() { }

    /// <summary>Which inline it is.</summary>
    internal abstract InlineKind Kind { get; }
}
