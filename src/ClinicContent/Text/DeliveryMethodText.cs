namespace ClinicContent.Text;

/// <summary>What only a delivery method shows.</summary>
internal sealed class DeliveryMethodText(TextPage page, ItemText common)
{
    internal void Write(DeliveryMethod method)
    {
        page.Part("Facts");
        page.Fact("Route", method.Route?.Label);
        page.Fact("Dosage form", method.DosageForm?.Label);
        page.Fact("Invasiveness", method.Invasiveness?.Label);
        page.Fact("Settings", string.Join(", ", method.Settings.Select(setting => setting.Label)));
        page.Fact("Supervision", method.Supervision);
        page.Fact("Takes", method.TypicalDuration?.ToPhrase());
        page.Fact("Onset", method.Onset?.ToPhrase());
        page.Fact("Preparation", method.Preparation);
        page.Fact("Monitoring", method.Monitoring);
        page.Fact("What you feel", method.WhatToExpect);
        page.Fact("Aftercare", method.Aftercare);
        common.WriteDetails(method);
    }
}
