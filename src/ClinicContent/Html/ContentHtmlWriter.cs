using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>Writes items as HTML: whole, in part, in little, and what stands in the head of their page.</summary>
/// <remarks>
/// Immutable and safe between threads; make one for a catalog and keep it. The same item of the same catalog gives the same bytes
/// everywhere and always. English labels. Semantic markup without styles or scripts inside; every class begins with <c>cc-</c> and is
/// what <see cref="Stylesheet"/> styles. Safe by construction: there is no raw HTML in the model, URLs are a type, and all else is escaped.
/// Every notice and every emergency care card stands in every form. Items that the catalog does not hold are named, never linked.
/// What readers see is a writer of <see cref="ContentCatalog.AsSeenOn"/>.
/// </remarks>
/// <example>
/// <code>
/// var html = new ContentHtmlWriter(catalog.AsSeenOn(today));
/// html.Item(new ConditionId("ptsd")).WriteTo(response.BodyWriter);
/// </code>
/// </example>
public sealed class ContentHtmlWriter
{
    private readonly ContentCatalog catalog;
    private readonly HtmlOptions options;
    private readonly HtmlUrls urls;

    /// <summary>A writer for a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="options">What HTML is written for; null for <see cref="HtmlOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public ContentHtmlWriter(ContentCatalog catalog, HtmlOptions? options = null)
    {
        this.catalog = Guard.Against.Null(catalog);
        this.options = options ?? HtmlOptions.Default;
        urls = new(this.options.Site, this.options.AbsoluteLinks);
    }

    /// <summary>The default stylesheet: for phone, desktop and print, light and dark. Custom properties that begin with <c>--cc-</c> restyle it.</summary>
    public static string Stylesheet => HtmlStylesheet.Text;

    /// <summary>The default stylesheet as UTF-8.</summary>
    public static ReadOnlySpan<byte> StylesheetUtf8 => HtmlStylesheet.Bytes;

    /// <summary>
    /// A whole item: its name, notices, who stands behind it and since when, facts, uses with status and evidence beside each, text, questions,
    /// and sources, to which marks lead and which lead back. What leads to it is <see cref="Relations"/>.
    /// </summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment: one <c>article</c>.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Item(ItemRef item) => Make(item, HtmlForm.Item);

    /// <summary>One section of the text of an item, with its heading, at <see cref="HtmlOptions.HeadingLevel"/>, and the sources that it points at.</summary>
    /// <param name="item">The reference of the item.</param>
    /// <param name="aspect">What the section is about.</param>
    /// <returns>The fragment.</returns>
    /// <exception cref="ArgumentNullException">There is no aspect.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item, or the item has no such section; the message says which it has.</exception>
    public HtmlFragment Section(ItemRef item, Aspect aspect)
    {
        if (TrySection(item, aspect, out var fragment))
        {
            return fragment;
        }

        var has = catalog.GetItem(item).Body?.Sections.Select(section => section.Aspect).OfType<Aspect>().Distinct();
        var names = string.Join(", ", has ?? []);
        throw new KeyNotFoundException(
            $"{item} has no section about '{aspect}'. It has {(names.Length == 0 ? "none that says what it is about" : names)}."
        );
    }

    /// <summary>One section of the text of an item, where it has it.</summary>
    /// <param name="item">The reference of the item.</param>
    /// <param name="aspect">What the section is about.</param>
    /// <param name="fragment">The fragment; empty where there is no such section.</param>
    /// <returns>Whether the item has it.</returns>
    /// <exception cref="ArgumentNullException">There is no aspect.</exception>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public bool TrySection(ItemRef item, Aspect aspect, out HtmlFragment fragment)
    {
        Guard.Against.Null(aspect);
        var found = catalog.GetItem(item);
        var section = found.Body?.FindSection(aspect);
        fragment = section is null ? default : new(this, found, HtmlForm.Section, section);
        return section is not null;
    }

    /// <summary>An item in little: its name, linked, its image, its excerpt or summary, and "Read more".</summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment: one <c>article</c>.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Card(ItemRef item) => Make(item, HtmlForm.Card);

    /// <summary>The excerpt of a post, the summary of another item.</summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Excerpt(ItemRef item) => Make(item, HtmlForm.Excerpt);

    /// <summary>The text and the questions alone, as a feed carries them: its headings are one below <see cref="HtmlOptions.HeadingLevel"/>, anchors are left out, and marks lead to the page of the item.</summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Body(ItemRef item) => Make(item, HtmlForm.Body);

    /// <summary>
    /// What an item leads to and what leads to it, and why, as far as neither the item itself nor <see cref="Related"/> shows it: of a
    /// condition, the treatments that are spoken of, with status and evidence beside each. Its headings are one below <see cref="HtmlOptions.HeadingLevel"/>.
    /// </summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment; empty where there is nothing.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Relations(ItemRef item) => Make(item, HtmlForm.Relations);

    /// <summary>Related posts as cards, each with why it is related, beneath a heading one below <see cref="HtmlOptions.HeadingLevel"/>.</summary>
    /// <param name="post">The id of the post.</param>
    /// <returns>The fragment; empty where there is none.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such post; the message names the nearest.</exception>
    public HtmlFragment Related(PostId post) => Make(post, HtmlForm.Related);

    /// <summary>Links that share the page of an item: by mail, by plain links to a few networks, and one to copy. No script, nothing loaded.</summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment; empty for a post whose <see cref="Post.ShowShareLinks"/> says no.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment ShareLinks(ItemRef item) => Make(item, HtmlForm.ShareLinks);

    /// <summary>
    /// What stands in the <c>head</c> of the page of an item: title, description, canonical URL, languages, robots, and Open Graph
    /// (<see href="https://ogp.me/"/>) with a card image. URLs are always whole.
    /// </summary>
    /// <param name="item">The reference of the item.</param>
    /// <returns>The fragment, without the <c>head</c> element.</returns>
    /// <exception cref="KeyNotFoundException">The catalog holds no such item; the message names the nearest.</exception>
    public HtmlFragment Head(ItemRef item) => Make(item, HtmlForm.Head);

    internal void Write(HtmlPage page, ContentItem item, HtmlForm form, Model.Blocks.Section? section)
    {
        // Body, relations and the like stand beneath a name that the page around them shows.
        var beneath =
            form is HtmlForm.Body or HtmlForm.Excerpt or HtmlForm.Relations or HtmlForm.Related or HtmlForm.ShareLinks;
        page.Begin(catalog, item, urls, options.Blocks, options.HeadingLevel + (beneath ? 1 : 0));
        switch (form)
        {
            case HtmlForm.Item:
                ItemHtml.Write(page);
                break;
            case HtmlForm.Section:
                SectionHtml.Write(section!, page);
                break;
            case HtmlForm.Card:
                CardHtml.Write(item, Phrasing.Phrase.None, page);
                break;
            case HtmlForm.Excerpt:
                SectionHtml.WriteExcerpt(page);
                break;
            case HtmlForm.Body:
                SectionHtml.WriteBody(page);
                break;
            case HtmlForm.Relations:
                RelationsHtml.Write(page);
                break;
            case HtmlForm.Related:
                RelatedHtml.Write((Post)item, page);
                break;
            case HtmlForm.ShareLinks:
                ShareHtml.Write(page);
                break;
            default:
                HeadHtml.Write(options.Site, page);
                break;
        }
    }

    private HtmlFragment Make(ItemRef item, HtmlForm form) => new(this, catalog.GetItem(item), form);
}
