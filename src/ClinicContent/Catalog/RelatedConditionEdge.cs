using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>A condition that is related to another one, as seen from one of the two.</summary>
/// <remarks>Immutable. A catalog has one object for each end of an edge, and equality is that of the object.</remarks>
public sealed class RelatedConditionEdge
{
    internal RelatedConditionEdge(ItemHandle<Condition> condition, RelatedConditionKind kind)
    {
        ConditionHandle = condition;
        Kind = kind;
    }

    /// <summary>The other condition.</summary>
    public Condition Condition => ConditionHandle.Item;

    /// <summary>How the two are related; the same from both ends.</summary>
    public RelatedConditionKind Kind { get; }

    /// <summary>The handle of the other condition, to ask on without a look-up.</summary>
    public ItemHandle<Condition> ConditionHandle { get; }

    /// <summary>The other condition and the kind: <c>condition/anxiety (comorbid)</c>.</summary>
    public override string ToString() => $"{Condition.Ref} ({Kind})";
}
