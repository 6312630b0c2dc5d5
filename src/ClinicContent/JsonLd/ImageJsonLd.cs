namespace ClinicContent.JsonLd;

/// <summary>The lead image of an item.</summary>
internal static class ImageJsonLd
{
    /// <summary>Where the image stands; null where there is none.</summary>
    internal static string? Of(JsonLdPage page) =>
        page.Item.LeadImage is { } image ? page.Urls.Absolute(page.Item, image) : null;

    internal static void Write(JsonLdPage page)
    {
        if (Of(page) is not { } url)
        {
            return;
        }

        var image = page.Item.LeadImage!;
        page.StartNode("ImageObject"u8, "image"u8);
        page.Text("url"u8, url);
        page.Text("contentUrl"u8, url);
        page.Text("description"u8, image.AlternativeText);
        page.Text("caption"u8, image.Caption);
        page.Text("creditText"u8, image.Credit);
        page.Close();
    }
}
