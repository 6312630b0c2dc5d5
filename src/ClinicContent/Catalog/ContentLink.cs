namespace ClinicContent.Catalog;

/// <summary>One item that leads to another, and how.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record ContentLink
{
    internal ContentLink(ContentItem source, Relation relation, ContentItem target)
    {
        Source = source;
        Relation = relation;
        Target = target;
    }

    /// <summary>The item that leads to the other.</summary>
    public ContentItem Source { get; }

    /// <summary>How it does.</summary>
    public Relation Relation { get; }

    /// <summary>The item that is led to.</summary>
    public ContentItem Target { get; }

    /// <summary>Both ends and the relation: <c>post/what-is-ptsd → condition/ptsd (PrimarySubject)</c>.</summary>
    public override string ToString() => $"{Source.Ref} → {Target.Ref} ({Relation})";
}
