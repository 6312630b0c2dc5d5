using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>What only a condition shows.</summary>
internal sealed class ConditionText(TextPage page, ItemText common)
{
    internal void Write(Condition condition)
    {
        common.WriteBlocks("Help at once", condition.UrgentHelp.AsBlocks());
        page.Part("Facts");
        page.Fact("Clinical area", condition.ClinicalArea?.Label);
        page.Facts("Symptoms", condition.Symptoms.Select(symptom => Phrases.Join(symptom.Name, symptom.Note)));
        common.WriteDetails(condition);
        common.WriteBlocks("What it is", condition.Definition?.Blocks ?? default);
    }
}
