namespace ClinicContent.JsonLd;

/// <summary>A post: what the author says that it is about stands apart from what its text mentions.</summary>
internal static class PostJsonLd
{
    internal static void Write(Post post, JsonLdPage page)
    {
        page.StartNode(post);
        EntityJsonLd.Write(post, page);
        page.Text("alternativeHeadline"u8, post.Subtitle);
        page.Text("abstract"u8, post.Excerpt);
        page.Text("inLanguage"u8, post.Language?.Value);
        page.Text("articleSection"u8, post.Category?.Label);
        WorkJsonLd.WriteDates(post, page);
        WorkJsonLd.WriteMakers(post, page);
        SiteJsonLd.ReferToPublisher(page);
        WriteSubjects(post, page);
        WriteMentions(post, page);
        page.Close();
        ImageJsonLd.Write(page);
    }

    private static void WriteSubjects(Post post, JsonLdPage page)
    {
        var list = page.StartList("about"u8);
        if (post.PrimarySubject is { } primary)
        {
            Refer(primary, page);
        }

        foreach (var mention in post.Mentions.AsSpan())
        {
            if (mention != post.PrimarySubject)
            {
                Refer(mention, page);
            }
        }

        page.EndList(list);
    }

    private static void WriteMentions(Post post, JsonLdPage page)
    {
        var list = page.StartList("mentions"u8);
        foreach (var mention in (post.Body?.Mentions ?? default).AsSpan())
        {
            if (mention != post.Ref && mention != post.PrimarySubject && !post.Mentions.Contains(mention))
            {
                Refer(mention, page);
            }
        }

        page.EndList(list);
    }

    private static void Refer(ItemRef item, JsonLdPage page)
    {
        if (page.Catalog.TryGetItem(item, out var found))
        {
            page.Refer(found);
        }
    }
}
