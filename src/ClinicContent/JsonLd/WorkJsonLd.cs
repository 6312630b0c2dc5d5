using ClinicContent.Model;

namespace ClinicContent.JsonLd;

/// <summary>The members of whatever somebody wrote: of the page, and of a post.</summary>
internal static class WorkJsonLd
{
    internal static void WriteDates(ContentItem item, JsonLdPage page)
    {
        page.Text(
            "creativeWorkStatus"u8,
            item.Status switch
            {
                PublicationStatus.Draft => "Draft",
                PublicationStatus.InReview => "In review",
                PublicationStatus.Published => "Published",
                _ => "Archived",
            }
        );
        page.Date("datePublished"u8, item.PublishOn);
        page.Date("dateModified"u8, item.ModifiedOn);
        page.Date("expires"u8, item.ExpireOn);
    }

    /// <summary>Who wrote it, for whom, where it is filed, and from which sources.</summary>
    internal static void WriteMakers(ContentItem item, JsonLdPage page)
    {
        PersonJsonLd.Write("author"u8, item.Authors, page);
        WriteAudiences(item, page);
        page.Texts("keywords"u8, item.Tags);
        page.Text("genre"u8, item is Post ? null : item.Category?.Label);
        WriteCitations(item, page);
    }

    private static void WriteAudiences(ContentItem item, JsonLdPage page)
    {
        var list = page.StartList("audience"u8);
        foreach (var audience in item.Audiences.AsSpan())
        {
            page.Start("MedicalAudience"u8);
            page.Text("audienceType"u8, audience.Label);
            page.Close();
        }

        page.EndList(list);
    }

    private static void WriteCitations(ContentItem item, JsonLdPage page)
    {
        var list = page.StartList("citation"u8);
        foreach (var citation in item.Citations.AsSpan())
        {
            page.Start("CreativeWork"u8);
            page.Text("name"u8, citation.Title);

            // A source's authors may be people or bodies; the line of credit is for both.
            page.Text("creditText"u8, citation.Authors.IsEmpty ? null : string.Join(", ", citation.Authors));
            page.Text("datePublished"u8, Year(citation));
            WriteContainer(citation, page);
            page.Text("url"u8, citation.Url is null ? citation.Doi?.Url.Value : page.Urls.Absolute(citation.Url));
            WriteIdentifiers(citation, page);
            page.Close();
        }

        page.EndList(list);
    }

    /// <summary>The year in which a source appeared; null where it is none that a date can have.</summary>
    internal static string? Year(Citation? citation) =>
        citation?.Year is { } year and >= 1 and <= 9999 ? new PartialDate(year).ToString() : null;

    private static void WriteContainer(Citation citation, JsonLdPage page)
    {
        if (!string.IsNullOrEmpty(citation.Container))
        {
            page.Buffer.Name("isPartOf"u8);
            page.Start("CreativeWork"u8);
            page.Text("name"u8, citation.Container);
            page.Close();
        }
    }

    private static void WriteIdentifiers(Citation citation, JsonLdPage page)
    {
        var list = page.StartList("identifier"u8);
        WriteIdentifier("doi", citation.Doi?.Value, page);
        WriteIdentifier("pmid", citation.Pmid?.Value, page);
        page.EndList(list);
    }

    private static void WriteIdentifier(string kind, string? value, JsonLdPage page)
    {
        if (value is not null)
        {
            page.Start("PropertyValue"u8);
            page.Text("propertyID"u8, kind);
            page.Text("value"u8, value);
            page.Close();
        }
    }
}
