using ClinicContent.Model;

namespace ClinicContent.JsonLd;

/// <summary>The members that the node of every item has, whatever its type.</summary>
internal static class EntityJsonLd
{
    /// <summary>Name, other names, description, page and image; of a post the name is its headline.</summary>
    internal static void Write(ContentItem item, JsonLdPage page)
    {
        page.Text(item is Post ? "headline"u8 : "name"u8, item.Name);
        WriteAlternateNames(item, page);
        page.Text("description"u8, item.Summary);
        page.PageUrl("url"u8, item);
        WritePage(item, page);
        if (ImageJsonLd.Of(page) is not null)
        {
            page.Refer("image"u8, "image"u8);
        }
    }

    /// <summary>Codes; one that does not mean just the item says so.</summary>
    internal static void WriteCodes(ValueList<MedicalCode> codes, JsonLdPage page)
    {
        var list = page.StartList("code"u8);
        foreach (var code in codes.AsSpan())
        {
            page.Start("MedicalCode"u8);
            page.Text("codeValue"u8, code.Code);
            page.Text("codingSystem"u8, code.System.Label);
            page.Text("name"u8, code.Display);
            page.Text(
                "description"u8,
                code.Match switch
                {
                    CodeMatch.Exact => null,
                    CodeMatch.Narrower => "Narrower: means a part of this.",
                    CodeMatch.Broader => "Broader: means more than this.",
                    _ => "Related: means something near this.",
                }
            );
            page.Close();
        }

        page.EndList(list);
    }

    private static void WriteAlternateNames(ContentItem item, JsonLdPage page)
    {
        var list = page.StartList("alternateName"u8);
        foreach (var name in item.AlternateNames.AsSpan())
        {
            page.Buffer.Quoted(name.Text);
        }

        page.EndList(list);
    }

    // The page that search engines should take for this one may be another.
    private static void WritePage(ContentItem item, JsonLdPage page)
    {
        if (page.Urls.PreferredPage(item) is { } other)
        {
            page.Text("mainEntityOfPage"u8, other);
        }
        else
        {
            page.Refer("mainEntityOfPage"u8, "page"u8);
        }
    }
}
