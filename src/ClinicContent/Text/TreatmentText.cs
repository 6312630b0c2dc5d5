using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>What only a treatment shows.</summary>
internal sealed class TreatmentText(TextPage page, ItemText common, Func<ItemRef, string> nameOf)
{
    /// <summary>The heading above what the treatment is.</summary>
    internal const string Facts = "Facts";

    /// <summary>The heading above what speaks against it.</summary>
    internal const string DoNotUse = "Do not use";

    private readonly IndicationText indications = new(page, nameOf);

    internal void Write(Treatment treatment)
    {
        WriteFacts(treatment);
        WriteIndications(treatment);
        WriteCare(treatment);
    }

    /// <summary>What the treatment is and how it is given.</summary>
    internal void WriteFacts(Treatment treatment)
    {
        page.Part(Facts);
        page.Fact("Modality", treatment.Modality?.Label);
        page.Fact("Origin", treatment.Origin);
        WriteMechanism(treatment.Mechanism);
        WriteOnset(treatment.Onset);
        page.Facts("Substances", treatment.Substances.Select(substance => TreatmentPhrases.Of(substance).ToString()));
        WriteDelivery(treatment.DeliveryOptions);
        page.Fact("Settings", string.Join(", ", treatment.Settings.Select(setting => setting.Label)));
        page.Fact("Supervision", treatment.Supervision);
        WriteEligibility(treatment.Eligibility);
        page.Facts("Course", treatment.Course.Select(Phrases.Of));
        page.Facts("Legal status", treatment.RegulatoryStatuses.Select(Describe));
        common.WriteDetails(treatment);
    }

    /// <summary>What happens in a session, and what to watch for.</summary>
    internal void WriteCare(Treatment treatment)
    {
        common.WriteLines("A session", treatment.SessionPhases.Select(Describe));
        common.WriteLines(DoNotUse, treatment.Contraindications.Select(Describe));
        common.WriteLines(
            "Cautions",
            treatment.Cautions.Select(caution => TreatmentPhrases.Of(caution) + Phrases.Keys(caution.Citations))
        );
        common.WriteLines("Unwanted effects", treatment.AdverseEffects.Select(Describe));
        common.WriteLines(
            "Interactions",
            treatment.Interactions.Select(one => TreatmentPhrases.Of(one) + Phrases.Keys(one.Citations))
        );
    }

    private static string Describe(SessionPhase phase) =>
        Phrases.Labelled(TreatmentPhrases.Title(phase), TreatmentPhrases.Of(phase)).ToString();

    private static string Describe(AdverseEffect effect) =>
        TreatmentPhrases.Of(effect) + Phrases.Keys(effect.Citations);

    private static string Describe(RegulatoryStatus status) =>
        TreatmentPhrases.Of(status) + Phrases.Keys(status.Citations);

    private string Describe(DeliveryOption option) =>
        Phrases.Join(nameOf(option.Method) + (option.IsTypical ? " (typical)" : ""), option.Product, option.Note)
        + Phrases.Keys(option.Citations);

    private string Describe(Contraindication one) =>
        Phrases.Of(one)
        + (one.Condition is { } condition ? $" ({nameOf(condition)}, {condition.Ref})" : "")
        + Phrases.Keys(one.Citations);

    private void WriteDelivery(ValueList<DeliveryOption> options)
    {
        var label = "Given by";
        foreach (var option in options)
        {
            page.Fact(label, Describe(option));
            label = "";
            using (page.Indent(TextPage.Column))
            {
                foreach (var phase in option.DoseSchedule)
                {
                    page.Paragraph(Phrases.Of(phase), "- ");
                }
            }
        }
    }

    private void WriteIndications(Treatment treatment)
    {
        if (treatment.Indications.IsEmpty)
        {
            return;
        }

        page.Part("Spoken of for (not an endorsement)");
        foreach (var indication in treatment.Indications)
        {
            indications.Write($"{nameOf(indication.Condition)} ({indication.Condition.Ref})", indication);
        }
    }

    private void WriteMechanism(Mechanism? mechanism)
    {
        if (mechanism is null)
        {
            return;
        }

        page.Fact("Mechanism", Phrases.Cited(mechanism.Summary, mechanism.Citations));
        page.Fact("  acts on", string.Join(", ", mechanism.Targets));
        page.Fact("  leads to", string.Join(", ", mechanism.Effects));
        page.Fact("  unlike", string.Join(", ", mechanism.ContrastedWith));
    }

    private void WriteOnset(Onset? onset)
    {
        if (onset is not null)
        {
            page.Fact("Onset", Phrases.Cited(TreatmentPhrases.Of(onset).ToString(), onset.Citations));
        }
    }

    private void WriteEligibility(Eligibility? eligibility)
    {
        if (eligibility is null)
        {
            return;
        }

        page.Fact("For whom", Phrases.Cited(TreatmentPhrases.Of(eligibility).ToString(), eligibility.Citations));
        page.Facts("Screening", eligibility.Screening);
    }
}
