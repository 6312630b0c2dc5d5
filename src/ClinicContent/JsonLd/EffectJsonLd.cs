using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>Unwanted effects. Whether one is a sign, a symptom or a condition nobody says, so that each is just an entity.</summary>
internal static class EffectJsonLd
{
    internal static void Write(ReadOnlySpan<byte> name, IEnumerable<AdverseEffect> effects, JsonLdPage page)
    {
        var list = page.StartList(name);
        foreach (var effect in effects)
        {
            page.Start("MedicalEntity"u8);
            page.Text("name"u8, effect.Name);
            page.Text("description"u8, Phrases.Join(effect.Frequency?.Label, effect.Note).ToString());
            EntityJsonLd.WriteCodes(effect.Codes, page);
            page.Close();
        }

        page.EndList(list);
    }
}
