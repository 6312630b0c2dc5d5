using ClinicContent.Model.Clinical;

namespace ClinicContent.JsonLd;

/// <summary>The specialty of a condition, where schema.org has one that is the same.</summary>
internal static class SpecialtyJsonLd
{
    internal static void Write(ReadOnlySpan<byte> name, ContentItem item, JsonLdPage page)
    {
        var specialty = Of((item as Condition)?.ClinicalArea);
        if (!specialty.IsEmpty)
        {
            page.Buffer.Name(name);
            page.Buffer.Raw("{\"@id\":\"https://schema.org/"u8);
            page.Buffer.Raw(specialty);
            page.Buffer.Raw("\"}"u8);
        }
    }

    private static ReadOnlySpan<byte> Of(ClinicalArea? area) =>
        area == ClinicalArea.MentalHealth ? "Psychiatric"u8
        : area == ClinicalArea.Neurology ? "Neurologic"u8
        : default;
}
