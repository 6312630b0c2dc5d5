using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>A care card: its level in words before its title, what to do, and whom to contact.</summary>
internal static class CareCardHtml
{
    internal static void Write(CareCardBlock card, HtmlPage page)
    {
        if (card.Level == CareLevel.Emergency)
        {
            page.Note(card);
        }

        page.Raw("<section class=\"cc-care-card cc-care-card--"u8);
        page.Buffer.Raw(
            card.Level switch
            {
                CareLevel.Emergency => "emergency\">\n"u8,
                CareLevel.Urgent => "urgent\">\n"u8,
                _ => "non-urgent\">\n"u8,
            }
        );
        var level = page.EnterHeading(" class=\"cc-care-card__title\""u8, out var outer);
        page.Buffer.Raw("<span class=\"cc-care-card__level\">"u8);
        page.Own(
            card.Level switch
            {
                CareLevel.Emergency => "Emergency:"u8,
                CareLevel.Urgent => "Urgent:"u8,
                _ => "Get help:"u8,
            }
        );
        page.Buffer.Raw("</span> "u8);
        page.Buffer.Text(card.Title);
        page.EndHeading(level);
        page.Blocks(card.Content);
        WriteContacts(card, page);
        page.Outline.Leave(outer);
        page.Raw("</section>\n"u8);
    }

    private static void WriteContacts(CareCardBlock card, HtmlPage page)
    {
        if (card.Contacts.IsEmpty)
        {
            return;
        }

        page.Raw("<ul class=\"cc-contacts\">\n"u8);
        foreach (var contact in card.Contacts.AsSpan())
        {
            page.Raw("<li>"u8);
            ContactHtml.Write(contact, page);
            page.Raw("</li>\n"u8);
        }

        page.Raw("</ul>\n"u8);
    }
}
