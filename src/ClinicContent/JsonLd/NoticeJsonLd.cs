using ClinicContent.Model;

namespace ClinicContent.JsonLd;

/// <summary>What every form of an item shows: its notices, and its emergency care cards.</summary>
internal static class NoticeJsonLd
{
    internal static void Write(ValueList<Notice> notices, JsonLdPage page)
    {
        for (var i = 0; i < notices.Count; i++)
        {
            page.StartNode("WebPageElement"u8, "notice"u8, i + 1);
            page.Text("name"u8, notices[i].Kind.Label);
            page.Text("text"u8, notices[i].Text);
            page.Close();
        }

        var cards = page.Parts.EmergencyCards;
        for (var i = 0; i < cards.Count; i++)
        {
            var card = cards[i];
            page.StartNode("WebPageElement"u8, "emergency"u8, i + 1);
            page.Text("name"u8, "Emergency: " + card.Title);
            page.Text("text"u8, new PlainBlocks(page.NameOf).Beneath(card));
            page.Close();
        }
    }
}
