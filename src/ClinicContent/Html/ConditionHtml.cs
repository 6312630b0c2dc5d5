using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>What only a condition shows.</summary>
internal static class ConditionHtml
{
    internal static void Write(Condition condition, HtmlPage page)
    {
        ItemHtml.WriteBlocks(page, "Help at once"u8, condition.UrgentHelp.AsBlocks());
        ItemHtml.WriteBlocks(page, "What it is"u8, condition.Definition?.Blocks ?? default);
        var facts = new PartHtml(page, "cc-part"u8, "Facts"u8, "<dl class=\"cc-facts\">\n"u8, "</dl>\n"u8);
        FactHtml.Write(page, "Clinical area"u8, Phrase.Own(condition.ClinicalArea?.Label));
        FactHtml.WriteAll(
            page,
            "Symptoms"u8,
            condition.Symptoms.Select(symptom => Phrases.Join(symptom.Name, symptom.Note))
        );
        ItemHtml.WriteDetails(page);
        facts.End();
        page.Blocks(condition.Body?.Blocks ?? default);
    }
}
