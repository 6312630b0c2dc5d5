using ClinicContent.Model.Clinical;

namespace ClinicContent.Catalog;

/// <summary>A way in which a treatment is given: the treatment, the option with its product and doses, and the delivery method.</summary>
/// <remarks>Immutable. A catalog has one object for each edge, and equality is that of the object.</remarks>
public sealed class DeliveryEdge
{
    internal DeliveryEdge(ItemHandle<Treatment> treatment, DeliveryOption option, ItemHandle<DeliveryMethod> method)
    {
        TreatmentHandle = treatment;
        Option = option;
        MethodHandle = method;
    }

    /// <summary>The treatment.</summary>
    public Treatment Treatment => TreatmentHandle.Item;

    /// <summary>The delivery option: whether it is typical, product, dose schedule.</summary>
    public DeliveryOption Option { get; }

    /// <summary>The delivery method.</summary>
    public DeliveryMethod Method => MethodHandle.Item;

    /// <summary>The handle of the treatment, to ask on without a look-up.</summary>
    public ItemHandle<Treatment> TreatmentHandle { get; }

    /// <summary>The handle of the delivery method, to ask on without a look-up.</summary>
    public ItemHandle<DeliveryMethod> MethodHandle { get; }

    /// <summary>Both ends: <c>treatment/ketamine-therapy → delivery-method/lozenge</c>.</summary>
    public override string ToString() => $"{Treatment.Ref} → {Method.Ref}";
}
