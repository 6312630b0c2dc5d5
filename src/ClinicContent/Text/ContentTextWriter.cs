using Ardalis.GuardClauses;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>Writes an item as plain text that a person likes to read: name, notices, facts, sections, indications with status and evidence beside each, and relations both ways.</summary>
/// <remarks>
/// English labels; lines of at most 80 characters, but for longer words; line feeds. Control and invisible characters of content are
/// escaped. The same item of the same catalog gives the same text everywhere and always. Notices and urgent-help cards always stand.
/// </remarks>
public static class ContentTextWriter
{
    /// <summary>An item as text.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The text, each line ended by a line feed. O(n) in the item and what leads to it.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static string Write(ContentCatalog catalog, ItemRef item)
    {
        Guard.Against.Null(catalog);
        var found = catalog.GetItem(item);
        var page = new TextPage();
        var names = new ItemNames(catalog);
        var common = new ItemText(page, new BlockText(names.Of, names.BesideIn(found)));
        common.WriteHead(found, (found as Post)?.Subtitle, catalog.NoticesFor(found));
        switch (found)
        {
            case Treatment treatment:
                new TreatmentText(page, common, names.Of).Write(treatment);
                break;
            case Condition condition:
                new ConditionText(page, common).Write(condition);
                break;
            case DeliveryMethod method:
                new DeliveryMethodText(page, common).Write(method);
                break;
            default:
                new PostText(page, common, names.Of).Write((Post)found);
                break;
        }

        common.WriteBody(found.Body);
        if (found is Post post)
        {
            new PostText(page, common, names.Of).WriteQuestions(post);
        }

        new RelationsText(page, common, catalog, names.Of).Write(found);
        common.WriteCitations(found);
        return page.ToString();
    }

    /// <summary>What has to stand wherever something of an item is shown: its notices, and every emergency card, whole. For answers of few words, such as a hit of a search or a line of chat.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The text, each line ended by a line feed; empty where the item has neither. O(n) in the item.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public static string WriteNotices(ContentCatalog catalog, ItemRef item)
    {
        Guard.Against.Null(catalog);
        var found = catalog.GetItem(item);
        var page = new TextPage();
        foreach (var notice in catalog.NoticesFor(found))
        {
            page.Blank();
            page.Paragraph(notice.Text, "! ");
        }

        var names = new ItemNames(catalog);
        var blocks = new BlockText(names.Of, names.BesideIn(found));
        foreach (var card in found.EmergencyCards)
        {
            blocks.WriteCard(card, page);
        }

        return page.ToString();
    }
}
