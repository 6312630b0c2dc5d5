using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>What only a treatment shows.</summary>
internal static class TreatmentHtml
{
    internal static void Write(Treatment treatment, HtmlPage page)
    {
        WriteFacts(treatment, page);
        IndicationHtml.WriteConditions(treatment, page);
        WriteSession(treatment, page);
        WriteLines(page, "Do not use"u8, treatment.Contraindications, Write);
        WriteLines(
            page,
            "Cautions"u8,
            treatment.Cautions,
            static (one, to) => Cited(to, TreatmentPhrases.Of(one), one.Citations)
        );
        WriteLines(
            page,
            "Unwanted effects"u8,
            treatment.AdverseEffects,
            static (one, to) => Cited(to, TreatmentPhrases.Of(one), one.Citations)
        );
        WriteLines(
            page,
            "Interactions"u8,
            treatment.Interactions,
            static (one, to) => Cited(to, TreatmentPhrases.Of(one), one.Citations)
        );
        page.Blocks(treatment.Body?.Blocks ?? default);
    }

    private static void WriteFacts(Treatment treatment, HtmlPage page)
    {
        var facts = new PartHtml(page, "cc-part"u8, "Facts"u8, "<dl class=\"cc-facts\">\n"u8, "</dl>\n"u8);
        FactHtml.Write(page, "Modality"u8, Phrase.Own(treatment.Modality?.Label));
        FactHtml.Write(page, "Origin"u8, treatment.Origin);
        if (treatment.Mechanism is { } mechanism)
        {
            FactHtml.Write(page, "Mechanism"u8, mechanism.Summary, mechanism.Citations);
            FactHtml.Write(page, "Acts on"u8, Phrase.List(", ", mechanism.Targets));
            FactHtml.Write(page, "Leads to"u8, Phrase.List(", ", mechanism.Effects));
            FactHtml.Write(page, "Unlike"u8, Phrase.List(", ", mechanism.ContrastedWith));
        }

        if (treatment.Onset is { } onset)
        {
            FactHtml.Write(page, "Onset"u8, TreatmentPhrases.Of(onset), onset.Citations);
        }

        FactHtml.WriteAll(page, "Substances"u8, treatment.Substances.Select(TreatmentPhrases.Of));
        WriteDelivery(treatment.DeliveryOptions, page);
        FactHtml.Write(
            page,
            "Settings"u8,
            Phrase.List(", ", treatment.Settings.Select(setting => Phrase.Own(setting.Label)))
        );
        FactHtml.Write(page, "Supervision"u8, treatment.Supervision);
        if (treatment.Eligibility is { } eligibility)
        {
            FactHtml.Write(page, "For whom"u8, TreatmentPhrases.Of(eligibility), eligibility.Citations);
            FactHtml.WriteAll(page, "Screening"u8, eligibility.Screening.Select(one => (Phrase)one));
        }

        WriteEach(
            page,
            "Course"u8,
            treatment.Course,
            static (one, to) => Cited(to, Phrases.WithoutKeys(one), one.Citations)
        );
        WriteEach(
            page,
            "Legal status"u8,
            treatment.RegulatoryStatuses,
            static (one, to) => Cited(to, TreatmentPhrases.Of(one), one.Citations)
        );
        ItemHtml.WriteDetails(page);
        facts.End();
    }

    private static void WriteDelivery(ValueList<DeliveryOption> options, HtmlPage page) =>
        WriteEach(
            page,
            "Given by"u8,
            options,
            static (option, to) =>
            {
                to.WriteItemLink(option.Method);
                var more = Phrases.Join(option.Product, option.Note);
                to.Own(option.IsTypical ? " (typical)"u8 : ""u8);
                to.Raw(more.IsEmpty ? ""u8 : "; "u8);
                Cited(to, more, option.Citations);
                if (option.DoseSchedule.IsEmpty)
                {
                    return;
                }

                to.Raw("\n<ul>\n"u8);
                foreach (var dose in option.DoseSchedule.AsSpan())
                {
                    to.Raw("<li>"u8);
                    Cited(to, Phrases.WithoutKeys(dose), dose.Citations);
                    to.Raw("</li>\n"u8);
                }

                to.Raw("</ul>\n"u8);
            }
        );

    private static void WriteSession(Treatment treatment, HtmlPage page)
    {
        var part = new PartHtml(page, "cc-part"u8, "A session"u8, "<ol>\n"u8, "</ol>\n"u8);
        foreach (var phase in treatment.SessionPhases.AsSpan())
        {
            var said = TreatmentPhrases.Of(phase);
            page.Raw("<li><strong>"u8);
            page.Write(TreatmentPhrases.Title(phase));
            page.Raw(said.IsEmpty ? "</strong>"u8 : ":</strong> "u8);
            page.Write(said);
            page.Raw("</li>\n"u8);
        }

        part.End();
    }

    internal static void Write(Contraindication one, HtmlPage page)
    {
        page.Write(Phrases.Of(one));
        if (one.Condition is { } condition)
        {
            page.Raw(" ("u8);
            page.WriteItemLink(condition);
            page.Raw(")"u8);
        }

        page.Citations.Marks(page, one.Citations);
    }

    private static void Cited(HtmlPage page, Phrase text, ValueList<string> keys)
    {
        page.Write(text);
        page.Citations.Marks(page, keys);
    }

    private static void WriteLines<T>(
        HtmlPage page,
        ReadOnlySpan<byte> heading,
        ValueList<T> lines,
        Action<T, HtmlPage> write
    )
    {
        var part = new PartHtml(page, "cc-part"u8, heading, "<ul>\n"u8, "</ul>\n"u8);
        foreach (var line in lines)
        {
            page.Raw("<li>"u8);
            write(line, page);
            page.Raw("</li>\n"u8);
        }

        part.End();
    }

    private static void WriteEach<T>(
        HtmlPage page,
        ReadOnlySpan<byte> label,
        ValueList<T> values,
        Action<T, HtmlPage> write
    )
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i == 0)
            {
                FactHtml.Start(page, label);
            }
            else
            {
                FactHtml.Next(page);
            }

            write(values[i], page);
        }

        if (!values.IsEmpty)
        {
            FactHtml.End(page);
        }
    }
}
