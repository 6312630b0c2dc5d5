using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent;

/// <summary>A treatment: what is done, how it is given, and for which conditions that is spoken of.</summary>
/// <remarks>Immutable; value equality, lists and body included. Source: schema.org <c>MedicalTherapy</c>, <c>Drug</c>.</remarks>
public sealed record Treatment : ContentItem
{
    /// <summary>The identity, stable for ever.</summary>
    public required TreatmentId Id { get; init; }

    /// <summary>What sort of treatment it is. Required by the catalog.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Where it comes from, such as what it was first developed for.</summary>
    public string? Origin { get; init; }

    /// <summary>How it is thought to work.</summary>
    public Mechanism? Mechanism { get; init; }

    /// <summary>How soon it is felt.</summary>
    public Onset? Onset { get; init; }

    /// <summary>Its active substances.</summary>
    public ValueList<Substance> Substances { get; init; }

    /// <summary>How it is given, in the author's order: edges to delivery methods. The catalog requires one of a drug therapy.</summary>
    public ValueList<DeliveryOption> DeliveryOptions { get; init; }

    /// <summary>The uses that are spoken of, in the author's order: edges to conditions, with status and evidence.</summary>
    public ValueList<Indication> Indications { get; init; }

    /// <summary>What a session consists of, in order.</summary>
    public ValueList<SessionPhase> SessionPhases { get; init; }

    /// <summary>The course of treatment, in order.</summary>
    public ValueList<DosePhase> Course { get; init; }

    /// <summary>Where it is given.</summary>
    public ValueList<CareSetting> Settings { get; init; }

    /// <summary>Who supervises it, in words.</summary>
    public string? Supervision { get; init; }

    /// <summary>For whom it may be.</summary>
    public Eligibility? Eligibility { get; init; }

    /// <summary>Reasons not to give it.</summary>
    public ValueList<Contraindication> Contraindications { get; init; }

    /// <summary>What to watch for.</summary>
    public ValueList<Caution> Cautions { get; init; }

    /// <summary>Unwanted effects.</summary>
    public ValueList<AdverseEffect> AdverseEffects { get; init; }

    /// <summary>What happens together with other substances.</summary>
    public ValueList<Interaction> Interactions { get; init; }

    /// <summary>What the law says of its substances and products.</summary>
    public ValueList<RegulatoryStatus> RegulatoryStatuses { get; init; }

    /// <summary>Other treatments to think of, in the author's order.</summary>
    public ValueList<TreatmentId> Alternatives { get; init; }

    /// <summary>Treatments that it is given together with, in the author's order.</summary>
    public ValueList<TreatmentId> CombinesWith { get; init; }

    /// <inheritdoc/>
    public override ItemRef Ref => Id;

    private protected override void Close() { }
}
