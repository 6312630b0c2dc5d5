using ClinicContent.Model.Blocks;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>What only a condition shows.</summary>
internal sealed class ConditionText(TextPage page, ItemText common)
{
    /// <summary>The heading above cards that say where help is to be had.</summary>
    internal const string HelpAtOnce = "Help at once";

    /// <summary>The heading above the definition.</summary>
    internal const string WhatItIs = "What it is";

    internal void Write(Condition condition)
    {
        common.WriteBlocks(HelpAtOnce, condition.UrgentHelp.AsBlocks());
        page.Part("Facts");
        page.Fact("Clinical area", condition.ClinicalArea?.Label);
        page.Facts(
            "Symptoms",
            condition.Symptoms.Select(symptom => Phrases.Join(symptom.Name, symptom.Note).ToString())
        );
        common.WriteDetails(condition);
        common.WriteBlocks(WhatItIs, condition.Definition?.Blocks ?? default);
    }
}
