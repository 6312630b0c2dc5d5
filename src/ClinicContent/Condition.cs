using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;

namespace ClinicContent;

/// <summary>A condition: a disorder, a disease, or a group of them.</summary>
/// <remarks>Immutable; value equality, lists and body included. Causes, risk factors, diagnosis and the like are sections of the body with an aspect. Source: schema.org <c>MedicalCondition</c>.</remarks>
public sealed record Condition : ContentItem
{
    /// <summary>The identity, stable for ever.</summary>
    public required ConditionId Id { get; init; }

    /// <summary>Conditions that this one is a part of, in the author's order; narrower ones are derived. No cycles.</summary>
    public ValueList<ConditionId> Broader { get; init; }

    /// <summary>The area of care that it belongs to.</summary>
    public ClinicalArea? ClinicalArea { get; init; }

    /// <summary>What it is: a section of its own, beside the summary.</summary>
    public RichText? Definition { get; init; }

    /// <summary>What a person with it notices.</summary>
    public ValueList<Symptom> Symptoms { get; init; }

    /// <summary>When and how to get help at once.</summary>
    public ValueList<CareCardBlock> UrgentHelp { get; init; }

    /// <summary>Symmetric edges to other conditions: authored at one end, seen from both.</summary>
    public ValueList<RelatedCondition> RelatedConditions { get; init; }

    /// <inheritdoc/>
    public override ItemRef Ref => Id;

    private protected override void Close() { }
}
