using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>What only a delivery method shows.</summary>
internal static class DeliveryMethodHtml
{
    internal static void Write(DeliveryMethod method, HtmlPage page)
    {
        var facts = new PartHtml(page, "cc-part"u8, "Facts"u8, "<dl class=\"cc-facts\">\n"u8, "</dl>\n"u8);
        FactHtml.Write(page, "Route"u8, Phrase.Own(method.Route?.Label));
        FactHtml.Write(page, "Dosage form"u8, Phrase.Own(method.DosageForm?.Label));
        FactHtml.Write(page, "Invasiveness"u8, Phrase.Own(method.Invasiveness?.Label));
        FactHtml.Write(
            page,
            "Settings"u8,
            Phrase.List(", ", method.Settings.Select(setting => Phrase.Own(setting.Label)))
        );
        FactHtml.Write(page, "Supervision"u8, method.Supervision);
        FactHtml.Write(page, "Takes"u8, Phrases.Of(method.TypicalDuration));
        FactHtml.Write(page, "Onset"u8, Phrases.Of(method.Onset));
        FactHtml.Write(page, "Preparation"u8, method.Preparation);
        FactHtml.Write(page, "Monitoring"u8, method.Monitoring);
        FactHtml.Write(page, "What you feel"u8, method.WhatToExpect);
        FactHtml.Write(page, "Aftercare"u8, method.Aftercare);
        ItemHtml.WriteDetails(page);
        facts.End();
        page.Blocks(method.Body?.Blocks ?? default);
    }
}
