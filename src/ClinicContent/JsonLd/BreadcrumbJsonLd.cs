namespace ClinicContent.JsonLd;

/// <summary>The trail of pages that leads to an item: the site, the broader conditions of a condition, the item.</summary>
internal static class BreadcrumbJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        page.StartNode("BreadcrumbList"u8, "breadcrumb"u8);
        var list = page.StartList("itemListElement"u8);
        var position = 1;
        Start(position, page);
        page.Text("name"u8, page.Site.Name);
        StartItem(page);
        SiteJsonLd.Base("@id"u8, page);
        page.Close();
        page.Close();
        if (page.Item is Condition condition)
        {
            foreach (var broader in Above(condition, page.Catalog))
            {
                Write(broader, ++position, page);
            }
        }

        Write(page.Item, ++position, page);
        page.EndList(list);
        page.Close();
    }

    // The author's first broader condition at each step, from the top.
    private static List<Condition> Above(Condition condition, ContentCatalog catalog)
    {
        var above = new List<Condition>();
        var at = condition;
        while (at.Broader.FirstOrDefault(id => catalog.Contains(id)) is { IsDefault: false } broader)
        {
            at = catalog.GetCondition(broader);
            above.Insert(0, at);
        }

        return above;
    }

    private static void Write(ContentItem item, int position, JsonLdPage page)
    {
        Start(position, page);
        page.Text("name"u8, item.Name);
        StartItem(page);
        page.PageUrl("@id"u8, item);
        page.Close();
        page.Close();
    }

    // The range of the member is a thing: a page, which a URL alone is not.
    private static void StartItem(JsonLdPage page)
    {
        page.Buffer.Name("item"u8);
        page.Start("WebPage"u8);
    }

    private static void Start(int position, JsonLdPage page)
    {
        page.Start("ListItem"u8);
        page.Buffer.Name("position"u8);
        page.Buffer.Number(position);
    }
}
