using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.JsonLd;

/// <summary>A condition: symptoms, what sections of its text say of its course, and the treatments that its sources speak for.</summary>
internal static class ConditionJsonLd
{
    internal static void Write(Condition condition, JsonLdPage page)
    {
        page.StartNode(condition);
        EntityJsonLd.Write(condition, page);
        EntityJsonLd.WriteCodes(condition.Codes, page);
        SpecialtyJsonLd.Write("relevantSpecialty"u8, condition, page);
        WriteSymptoms(condition, page);
        WriteSections(condition, page);
        GuidelineJsonLd.Write(page);
        WritePossibleTreatments(condition, page);
        page.Close();
        ImageJsonLd.Write(page);
        UseJsonLd.Write(page);
    }

    private static void WriteSymptoms(Condition condition, JsonLdPage page)
    {
        var list = page.StartList("signOrSymptom"u8);
        foreach (var symptom in condition.Symptoms.AsSpan())
        {
            page.Start("MedicalSignOrSymptom"u8);
            page.Text("name"u8, symptom.Name);
            page.Text("description"u8, symptom.Note);
            EntityJsonLd.WriteCodes(symptom.Codes, page);
            page.Close();
        }

        page.EndList(list);
    }

    private static void WriteSections(Condition condition, JsonLdPage page)
    {
        page.Text("expectedPrognosis"u8, Section(condition, Aspect.Prognosis, page));
        page.Text("possibleComplication"u8, Section(condition, Aspect.Complications, page));
        WriteEntity("cause"u8, "MedicalCause"u8, Section(condition, Aspect.Causes, page), page);
        WriteEntity("riskFactor"u8, "MedicalRiskFactor"u8, Section(condition, Aspect.RiskFactors, page), page);
    }

    private static string? Section(Condition condition, Aspect aspect, JsonLdPage page) =>
        condition.Body?.FindSection(aspect) is { } section ? new PlainBlocks(page.NameOf).Write(section.Blocks) : null;

    private static void WriteEntity(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> type,
        string? description,
        JsonLdPage page
    )
    {
        if (!string.IsNullOrEmpty(description))
        {
            page.Buffer.Name(name);
            page.Start(type);
            page.Text("description"u8, description);
            page.Close();
        }
    }

    private static void WritePossibleTreatments(Condition condition, JsonLdPage page)
    {
        var list = page.StartList("possibleTreatment"u8);
        var written = new HashSet<TreatmentId>();
        foreach (var edge in page.Catalog.TreatmentsFor(condition.Id))
        {
            if (
                edge.Indication.OverallDirection == OverallDirection.For
                && JsonLdNames.IsPossibleTreatment(edge.Treatment)
                && written.Add(edge.Treatment.Id)
            )
            {
                page.Refer(edge.Treatment);
            }
        }

        page.EndList(list);
    }
}
