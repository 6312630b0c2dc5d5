namespace ClinicContent.JsonLd;

/// <summary>A delivery method. There is no class for it, so that it is an entity with a name; its route and form are said of the drugs that it gives.</summary>
internal static class DeliveryMethodJsonLd
{
    internal static void Write(DeliveryMethod method, JsonLdPage page)
    {
        page.StartNode(method);
        EntityJsonLd.Write(method, page);
        EntityJsonLd.WriteCodes(method.Codes, page);
        page.Close();
        ImageJsonLd.Write(page);
    }
}
