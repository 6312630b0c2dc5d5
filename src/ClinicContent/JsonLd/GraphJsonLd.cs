namespace ClinicContent.JsonLd;

/// <summary>The graph: the page first, then what it is about, what it refers to, and the site.</summary>
internal static class GraphJsonLd
{
    internal static void Write(JsonLdPage page, bool inScript)
    {
        var buffer = page.Buffer;
        if (inScript)
        {
            buffer.Raw("<script type=\"application/ld+json\">\n"u8);
        }

        buffer.Raw("{\"@context\":\"https://schema.org\",\"@graph\":["u8);
        PageJsonLd.Write(page);
        switch (page.Item)
        {
            case Treatment treatment:
                TreatmentJsonLd.Write(treatment, page);
                break;
            case Condition condition:
                ConditionJsonLd.Write(condition, page);
                break;
            case DeliveryMethod method:
                DeliveryMethodJsonLd.Write(method, page);
                break;
            default:
                PostJsonLd.Write((Post)page.Item, page);
                break;
        }

        LinkedJsonLd.Write(page);
        SiteJsonLd.Write(page);
        buffer.Raw("\n]}\n"u8);
        if (inScript)
        {
            buffer.Raw("</script>\n"u8);
        }
    }
}
