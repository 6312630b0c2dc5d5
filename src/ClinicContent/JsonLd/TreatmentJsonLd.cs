using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>A treatment, with as much of it as its type has members for.</summary>
internal static class TreatmentJsonLd
{
    internal static void Write(Treatment treatment, JsonLdPage page)
    {
        page.StartNode(treatment);
        EntityJsonLd.Write(treatment, page);
        EntityJsonLd.WriteCodes(treatment.Codes, page);
        LegalStatusJsonLd.Write(LegalStatusJsonLd.OfTreatment(treatment), page);
        GuidelineJsonLd.Write(page);
        if (treatment.Modality != Modality.Lifestyle)
        {
            WriteProcedure(treatment, page);
        }

        if (JsonLdNames.IsTherapy(treatment))
        {
            WriteTherapy(treatment, page);
        }

        page.Close();
        ImageJsonLd.Write(page);
        if (treatment.Modality != Modality.Lifestyle)
        {
            DrugJsonLd.Write(treatment, page);
        }

        UseJsonLd.Write(page);
    }

    // MedicalProcedure and TherapeuticProcedure.
    private static void WriteProcedure(Treatment treatment, JsonLdPage page)
    {
        var list = page.StartList("drug"u8);
        for (var i = 1; i <= treatment.Substances.Count; i++)
        {
            page.Refer("drug"u8, i);
        }

        page.EndList(list);
        page.Texts("preparation"u8, Phases(treatment, SessionPhaseKind.Screening, SessionPhaseKind.Preparation));
        page.Texts(
            "howPerformed"u8,
            Describe(
                treatment.SessionPhases.Where(phase =>
                    phase.Kind != SessionPhaseKind.Screening
                    && phase.Kind != SessionPhaseKind.Preparation
                    && phase.Kind != SessionPhaseKind.FollowUp
                )
            )
        );
        page.Texts("followup"u8, Phases(treatment, SessionPhaseKind.FollowUp));
        DoseJsonLd.Write(treatment, page);
        var isTherapy = JsonLdNames.IsTherapy(treatment);
        EffectJsonLd.Write(
            "adverseOutcome"u8,
            treatment.AdverseEffects.Where(effect => !isTherapy || !effect.IsSerious),
            page
        );
    }

    private static void WriteTherapy(Treatment treatment, JsonLdPage page)
    {
        EffectJsonLd.Write("seriousAdverseOutcome"u8, treatment.AdverseEffects.Where(effect => effect.IsSerious), page);
        page.Texts(
            "contraindication"u8,
            treatment.Contraindications.Select(one => Describe(one, page.Catalog)).ToValueList()
        );
        var list = page.StartList("duplicateTherapy"u8);
        foreach (var id in treatment.Alternatives.AsSpan())
        {
            if (page.Catalog.TryGetTreatment(id, out var other) && JsonLdNames.IsTherapy(other))
            {
                page.Refer(other);
            }
        }

        page.EndList(list);
    }

    private static string Describe(Contraindication one, ContentCatalog catalog) =>
        one.Condition is { } id && catalog.TryGetCondition(id, out var condition)
            ? $"{Phrases.Of(one)} ({condition.Name})"
            : Phrases.Of(one).ToString();

    private static ValueList<string> Phases(Treatment treatment, params SessionPhaseKind[] kinds) =>
        Describe(treatment.SessionPhases.Where(phase => kinds.Contains(phase.Kind)));

    private static ValueList<string> Describe(IEnumerable<SessionPhase> phases) =>
        phases
            .Select(phase => Phrases.Labelled(TreatmentPhrases.Title(phase), TreatmentPhrases.Of(phase)).ToString())
            .ToValueList();
}
