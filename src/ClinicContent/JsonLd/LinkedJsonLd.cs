using ClinicContent.Model.Clinical;

namespace ClinicContent.JsonLd;

/// <summary>A small node for each item that the page refers to: its type, its name and its page.</summary>
internal static class LinkedJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        // No node that is written here refers to a further item.
        foreach (var item in page.Linked)
        {
            page.StartNode(item);
            page.Text(item is Post ? "headline"u8 : "name"u8, item.Name);
            page.PageUrl("url"u8, item);
            switch (item, page.Item)
            {
                case (Condition condition, Treatment treatment) when IsSpokenFor(condition, treatment, page.Catalog):
                    page.Refer("possibleTreatment"u8, "treatment"u8);
                    break;
                case (Treatment treatment, DeliveryMethod method):
                    DrugJsonLd.WriteGiven(treatment, method, page);
                    break;
                default:
                    break;
            }

            page.Close();
        }
    }

    private static bool IsSpokenFor(Condition condition, Treatment treatment, ContentCatalog catalog)
    {
        if (!JsonLdNames.IsPossibleTreatment(treatment))
        {
            return false;
        }

        foreach (var edge in catalog.IndicationsOf(treatment.Id))
        {
            if (edge.Indication.Condition == condition.Id && edge.Indication.OverallDirection == OverallDirection.For)
            {
                return true;
            }
        }

        return false;
    }
}
