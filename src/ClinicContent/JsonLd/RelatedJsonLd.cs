namespace ClinicContent.JsonLd;

/// <summary>What the page of an item leads to beside what it is about.</summary>
internal static class RelatedJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        if (page.Item is DeliveryMethod method)
        {
            WriteTreatments(method, page);
            return;
        }

        var list = page.StartList("relatedLink"u8);
        switch (page.Item)
        {
            case Treatment treatment:
                foreach (var id in treatment.Alternatives.Concat(treatment.CombinesWith).Distinct())
                {
                    Link(id, page);
                }

                break;
            case Condition condition:
                foreach (var edge in page.Catalog.RelatedConditionsOf(condition.Id))
                {
                    page.PageUrl(edge.Condition);
                }

                break;
            default:
                foreach (var id in ((Post)page.Item).RelatedPosts.AsSpan())
                {
                    Link(id, page);
                }

                break;
        }

        page.EndList(list);
    }

    private static void WriteTreatments(DeliveryMethod method, JsonLdPage page)
    {
        var list = page.StartList("about"u8);
        var written = new HashSet<TreatmentId>();
        foreach (var edge in page.Catalog.TreatmentsGivenBy(method.Id))
        {
            if (written.Add(edge.Treatment.Id))
            {
                page.Refer(edge.Treatment);
            }
        }

        page.EndList(list);
    }

    private static void Link(ItemRef item, JsonLdPage page)
    {
        if (page.Catalog.TryGetItem(item, out var found))
        {
            page.PageUrl(found);
        }
    }
}
