namespace ClinicContent.JsonLd;

/// <summary>The site and who publishes it: the same on every page.</summary>
internal static class SiteJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        var site = page.Site;
        Start("WebSite"u8, "#website"u8, page);
        Base("url"u8, page);
        page.Text("name"u8, site.Name);
        page.Text("inLanguage"u8, site.Language.Value);
        ReferToPublisher(page);
        page.Close();
        if (HasPublisher(page))
        {
            Start("Organization"u8, "#publisher"u8, page);
            page.Text("name"u8, site.Publisher);
            Base("url"u8, page);
            page.Url("logo"u8, site.Logo);
            page.Close();
        }
    }

    internal static void ReferToPublisher(JsonLdPage page)
    {
        if (HasPublisher(page))
        {
            page.ReferToSite("publisher"u8, "#publisher"u8);
        }
    }

    /// <summary>Where the site begins.</summary>
    internal static void Base(ReadOnlySpan<byte> name, JsonLdPage page)
    {
        page.Buffer.Name(name);
        page.Buffer.Raw("\""u8);
        page.Buffer.Raw(page.Urls.Base);
        page.Buffer.Raw("\""u8);
    }

    private static bool HasPublisher(JsonLdPage page) => !string.IsNullOrWhiteSpace(page.Site.Publisher);

    private static void Start(ReadOnlySpan<byte> type, ReadOnlySpan<byte> fragment, JsonLdPage page)
    {
        page.Buffer.Separate();
        page.Buffer.Raw("\n"u8);
        page.Start(type);
        page.Buffer.Name("@id"u8);
        page.Buffer.Raw("\""u8);
        page.Buffer.Raw(page.Urls.Base);
        page.Buffer.Raw(fragment);
        page.Buffer.Raw("\""u8);
    }
}
