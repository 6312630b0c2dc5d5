using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>The substances of a treatment, each a <c>Drug</c>, with its products as related ones.</summary>
internal static class DrugJsonLd
{
    internal static void Write(Treatment treatment, JsonLdPage page)
    {
        for (var i = 0; i < treatment.Substances.Count; i++)
        {
            var substance = treatment.Substances[i];
            page.StartNode("Drug"u8, "drug"u8, i + 1);
            page.Text("name"u8, substance.Name);
            EntityJsonLd.WriteCodes(substance.Codes, page);
            var given = page.Catalog.DeliveryOf(treatment.Id).Where(edge => IsOf(edge.Option, substance, treatment));
            page.Texts("administrationRoute"u8, Labels(given.Select(edge => edge.Method.Route?.Label)));
            page.Texts("dosageForm"u8, Labels(given.Select(edge => edge.Method.DosageForm?.Label)));
            if (IsOfEach(treatment))
            {
                WriteAction(treatment, page);
            }

            LegalStatusJsonLd.Write(LegalStatusJsonLd.Of(substance.Name, treatment), page);
            WriteProducts(substance, treatment, page);
            page.Close();
        }
    }

    /// <summary>The substances that a delivery method gives, inside the node of the treatment.</summary>
    internal static void WriteGiven(Treatment treatment, DeliveryMethod method, JsonLdPage page)
    {
        if (treatment.Modality == Modality.Lifestyle)
        {
            return;
        }

        var list = page.StartList("drug"u8);
        for (var i = 0; i < treatment.Substances.Count; i++)
        {
            var substance = treatment.Substances[i];
            if (treatment.DeliveryOptions.Any(one => one.Method == method.Id && IsOf(one, substance, treatment)))
            {
                page.Start("Drug"u8);
                page.Buffer.Name("@id"u8);
                page.NodeId(treatment, "drug"u8, i + 1);
                page.Text("name"u8, substance.Name);
                page.Text("administrationRoute"u8, method.Route?.Label);
                page.Text("dosageForm"u8, method.DosageForm?.Label);
                page.Close();
            }
        }

        page.EndList(list);
    }

    // What is said of a drug therapy is said of what it gives; of another treatment, where that is one substance.
    private static bool IsOfEach(Treatment treatment) =>
        treatment.Substances.Count == 1 || treatment.Modality == Modality.DrugTherapy;

    // An option that names a product gives the substance that has it.
    private static bool IsOf(DeliveryOption option, Substance substance, Treatment treatment) =>
        treatment.Substances.Any(one => Has(one, option.Product))
            ? Has(substance, option.Product)
            : IsOfEach(treatment);

    private static bool Has(Substance substance, string? product) =>
        product is not null && (substance.Name == product || substance.Products.Any(one => one.Name == product));

    private static void WriteAction(Treatment treatment, JsonLdPage page)
    {
        page.Text("mechanismOfAction"u8, treatment.Mechanism?.Summary);
        page.Texts(
            "warning"u8,
            treatment
                .Cautions.Select(one => TreatmentPhrases.Of(one).ToString())
                .Concat(treatment.Interactions.Select(one => "Interaction: " + TreatmentPhrases.Of(one)))
                .ToValueList()
        );
    }

    private static void WriteProducts(Substance substance, Treatment treatment, JsonLdPage page)
    {
        var list = page.StartList("relatedDrug"u8);
        foreach (var product in substance.Products.AsSpan())
        {
            page.Start("Drug"u8);
            page.Text("name"u8, product.Name);
            page.Text("activeIngredient"u8, substance.Name);
            EntityJsonLd.WriteCodes(product.Codes, page);
            if (!string.Equals(product.Name, substance.Name, StringComparison.OrdinalIgnoreCase))
            {
                LegalStatusJsonLd.Write(LegalStatusJsonLd.Of(product.Name, treatment), page);
            }

            page.Close();
        }

        page.EndList(list);
    }

    private static ValueList<string> Labels(IEnumerable<string?> labels) =>
        labels.OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
}
