using ClinicContent.Model;

namespace ClinicContent.JsonLd;

/// <summary>The page of an item: when it was reviewed and by whom, the days of its life, and the parts that no form of an item may drop.</summary>
internal static class PageJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        var item = page.Item;
        var notices = page.Catalog.NoticesFor(item);
        page.StartNode("MedicalWebPage"u8, "page"u8);
        page.PageUrl("url"u8, item);
        page.Text("name"u8, item.SearchTitle ?? item.Name);
        page.Text("description"u8, item.Summary ?? (item as Post)?.Excerpt);
        page.Text("inLanguage"u8, item.Language?.Value);
        page.ReferToSite("isPartOf"u8, "#website"u8);
        page.Refer("breadcrumb"u8, "breadcrumb"u8);
        page.Refer("mainEntity"u8, JsonLdNames.Fragment(item.Kind));
        if (ImageJsonLd.Of(page) is not null)
        {
            page.Refer("primaryImageOfPage"u8, "image"u8);
        }

        page.Date("lastReviewed"u8, item.Review?.LastReviewedOn);
        PersonJsonLd.Write("reviewedBy"u8, item.Review?.ReviewedBy ?? default, page);
        WorkJsonLd.WriteDates(item, page);
        SiteJsonLd.ReferToPublisher(page);
        SpecialtyJsonLd.Write("specialty"u8, item, page);

        // What a post has of these, the post itself says.
        if (item is not Post)
        {
            WorkJsonLd.WriteMakers(item, page);
        }

        RelatedJsonLd.Write(page);
        WriteParts(notices, page);
        page.Close();
        BreadcrumbJsonLd.Write(page);
        NoticeJsonLd.Write(notices, page);
        QuestionJsonLd.Write(page);
    }

    private static void WriteParts(ValueList<Notice> notices, JsonLdPage page)
    {
        var list = page.StartList("hasPart"u8);
        for (var i = 1; i <= notices.Count; i++)
        {
            page.Refer("notice"u8, i);
        }

        for (var i = 1; i <= page.Parts.EmergencyCards.Count; i++)
        {
            page.Refer("emergency"u8, i);
        }

        if (page.Parts.Questions.Count > 0)
        {
            page.Refer("questions"u8);
        }

        for (var i = 1; i <= UseJsonLd.Of(page).Count; i++)
        {
            page.Refer("use"u8, i);
        }

        page.EndList(list);
    }
}
