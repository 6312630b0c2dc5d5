using ClinicContent.Model.Clinical;

namespace ClinicContent.JsonLd;

/// <summary>What items are called in the vocabulary of schema.org 30.0, and where their node stands on their page.</summary>
internal static class JsonLdNames
{
    /// <summary>The type of an item.</summary>
    internal static ReadOnlySpan<byte> Type(ContentItem item) =>
        item switch
        {
            Treatment treatment => Type(treatment),
            Condition => "MedicalCondition"u8,
            Post => "BlogPosting"u8,

            // There is no class for a way in which medicines are given.
            _ => "MedicalEntity"u8,
        };

    /// <summary>The fragment of an item's node.</summary>
    internal static ReadOnlySpan<byte> Fragment(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => "treatment"u8,
            ContentKind.Condition => "condition"u8,
            ContentKind.Post => "post"u8,
            _ => "delivery-method"u8,
        };

    /// <summary>Whether a treatment is a <c>MedicalTherapy</c>, which has more members than its siblings.</summary>
    internal static bool IsTherapy(Treatment treatment) =>
        treatment.Modality != Modality.Psychological && treatment.Modality != Modality.Lifestyle;

    /// <summary>Whether <c>possibleTreatment</c> admits a treatment: <c>PsychologicalTreatment</c> is no <c>MedicalTherapy</c>, and so is not in its range.</summary>
    internal static bool IsPossibleTreatment(Treatment treatment) => treatment.Modality != Modality.Psychological;

    private static ReadOnlySpan<byte> Type(Treatment treatment) =>
        treatment.Modality == Modality.Psychological ? "PsychologicalTreatment"u8
        : treatment.Modality == Modality.Lifestyle ? "LifestyleModification"u8
        : "MedicalTherapy"u8;
}
