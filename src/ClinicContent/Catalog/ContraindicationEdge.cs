using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>A condition that speaks against a treatment: the treatment, the contraindication with its words and strength, and the condition.</summary>
/// <remarks>Immutable. A catalog has one object for each edge, and equality is that of the object.</remarks>
public sealed class ContraindicationEdge
{
    internal ContraindicationEdge(
        ItemHandle<Treatment> treatment,
        Contraindication contraindication,
        ItemHandle<Condition> condition
    )
    {
        TreatmentHandle = treatment;
        Contraindication = contraindication;
        ConditionHandle = condition;
    }

    /// <summary>The treatment.</summary>
    public Treatment Treatment => TreatmentHandle.Item;

    /// <summary>The contraindication: words, strength, sources.</summary>
    public Contraindication Contraindication { get; }

    /// <summary>The condition.</summary>
    public Condition Condition => ConditionHandle.Item;

    /// <summary>The handle of the treatment, to ask on without a look-up.</summary>
    public ItemHandle<Treatment> TreatmentHandle { get; }

    /// <summary>The handle of the condition, to ask on without a look-up.</summary>
    public ItemHandle<Condition> ConditionHandle { get; }

    /// <summary>Both ends: <c>treatment/ketamine-therapy → condition/psychosis</c>.</summary>
    public override string ToString() => $"{Treatment.Ref} → {Condition.Ref}";
}
