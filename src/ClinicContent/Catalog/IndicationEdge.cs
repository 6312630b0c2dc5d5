using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>A use of a treatment that is spoken of: the treatment, the indication with its status and evidence, and the condition. It is no endorsement.</summary>
/// <remarks>Immutable. A catalog has one object for each edge, and equality is that of the object.</remarks>
public sealed class IndicationEdge
{
    internal IndicationEdge(ItemHandle<Treatment> treatment, Indication indication, ItemHandle<Condition> condition)
    {
        TreatmentHandle = treatment;
        Indication = indication;
        ConditionHandle = condition;
    }

    /// <summary>The treatment.</summary>
    public Treatment Treatment => TreatmentHandle.Item;

    /// <summary>The indication: status by jurisdiction, evidence, claim and limits.</summary>
    public Indication Indication { get; }

    /// <summary>The condition that the indication names: through it the edge was found, where narrower ones were asked for too.</summary>
    public Condition Condition => ConditionHandle.Item;

    /// <summary>The handle of the treatment, to ask on without a look-up.</summary>
    public ItemHandle<Treatment> TreatmentHandle { get; }

    /// <summary>The handle of the condition, to ask on without a look-up.</summary>
    public ItemHandle<Condition> ConditionHandle { get; }

    /// <summary>Whether the use is spoken of for a way in which the treatment is given.</summary>
    /// <param name="picks">Which of the treatment's delivery options to look at.</param>
    /// <returns>
    /// Whether for one of them the indication is not narrowed to methods, or to its method among others; and not narrowed to
    /// products, or the option gives any product or one of those.
    /// </returns>
    internal bool IsGivenBy(Predicate<DeliveryOption> picks)
    {
        foreach (var option in Treatment.DeliveryOptions.AsSpan())
        {
            if (picks(option) && Covers(option))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Both ends: <c>treatment/ketamine-therapy → condition/ptsd</c>.</summary>
    public override string ToString() => $"{Treatment.Ref} → {Condition.Ref}";

    private bool Covers(DeliveryOption option) =>
        (Indication.Methods.IsEmpty || Indication.Methods.Contains(option.Method))
        && (Indication.Products.IsEmpty || option.Product is null || Indication.Products.Contains(option.Product));
}
