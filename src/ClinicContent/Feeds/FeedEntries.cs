using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Phrasing;
using ClinicContent.Site;
using ClinicContent.Text;

namespace ClinicContent.Feeds;

/// <summary>Makes entries of posts.</summary>
internal sealed class FeedEntries(ContentCatalog catalog, FeedOptions options, SiteUrls urls, HeldCharacters held)
{
    private readonly FeedIds ids = new(options);

    private readonly ItemNames names = new(catalog);

    private readonly ContentHtmlWriter html = new(
        catalog,
        new()
        {
            Site = options.Site,
            Blocks = options.Blocks,
            AbsoluteLinks = true,
        }
    );

    /// <param name="post">The post.</param>
    /// <param name="withSummary">Whether the form holds a summary in plain text.</param>
    internal FeedEntry Make(Post post, bool withSummary) =>
        new()
        {
            Id = ids.Of(post.Ref),
            Url = UriText.Of(urls.Absolute(post)),
            Title = held.Hold(post.Name, post.Ref, "$.name"),
            Excerpt = Html(post, html.Excerpt(post.Ref)),
            Whole = options.Content == FeedContent.Whole ? Html(post, html.Body(post.Ref)) : null,
            Summary = withSummary ? held.Hold(Summary(post), post.Ref, "$.excerpt") : null,
            PublishedOn = post.PublishOn,
            UpdatedOn = EntryDates.LastChange(post),
            Authors = post.Authors.Select(author => Author(post, author)).ToValueList(),
            Categories = Categories(post),
            Language = (post.Language ?? options.Site.Language).Value,
            Image = Image(post),
        };

    private string Html(Post post, HtmlFragment fragment)
    {
        var written = fragment.ToString();
        HtmlTexts.Report(written, post, catalog, held);
        return written;
    }

    // A list of a reader shows no more than this, so that what no form may drop stands here too.
    private string Summary(Post post)
    {
        // A post is no end of a use: nothing stands beside what it embeds.
        var blocks = new BlockText(names.Of, static _ => [], url => UriText.Of(urls.Absolute(url, post)));
        var page = new TextPage(isForPrograms: true);
        blocks.VisitAll(post.GetExcerpt().Blocks, page);
        foreach (var notice in catalog.NoticesFor(post))
        {
            page.Blank();
            page.Paragraph(notice.Text);
        }

        return page.ToString().TrimEnd('\n');
    }

    private FeedPerson Author(Post post, Person author)
    {
        var name = author.Credentials is null ? author.Name : $"{author.Name}, {author.Credentials}";
        return new(
            held.Hold(name, post.Ref, "$.authors"),
            author.Url is { } url ? UriText.Of(urls.Absolute(url)) : null
        );
    }

    private ValueList<string> Categories(Post post)
    {
        var all = new List<string>();
        if (post.Category is { } category)
        {
            all.Add(category.Label);
        }

        all.AddRange(post.Tags.Select(tag => held.Hold(tag, post.Ref, "$.tags")));
        return all.Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();
    }

    private FeedImage? Image(Post post) =>
        post.LeadImage is { } image && urls.Absolute(post.Kind, image.Source) is { } url
            ? new(
                UriText.Of(url),
                image.AlternativeText is null
                    ? null
                    : held.Hold(image.AlternativeText, post.Ref, "$.leadImage.alternativeText"),
                image.Credit is null ? null : held.Hold(image.Credit, post.Ref, "$.leadImage.credit")
            )
            : null;
}
