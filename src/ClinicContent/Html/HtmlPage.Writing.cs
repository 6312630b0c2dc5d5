using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Html;

// What the library's own renderings write with, and what a rendering knows.
public sealed partial class HtmlPage
{
    private readonly HtmlOutline outline = new();
    private readonly List<CareCardBlock> cards = [];
    private ContentCatalog? catalog;
    private ContentItem? item;
    private HtmlUrls urls = null!;
    private HtmlBlockRenderer renderer = null!;
    private int linkDepth;

    internal HtmlBuffer Buffer { get; } = new();

    internal HtmlOutline Outline => outline;

    internal HtmlUrls Urls => urls;

    /// <summary>The sources of the item, and how often each was pointed at.</summary>
    internal HtmlCitations Citations { get; } = new();

    /// <summary>Whether what is written stands on the page of its item: only there are anchors written.</summary>
    internal bool OnItsPage { get; private set; }

    /// <summary>Whether what is written stands in a card: a card shows no other cards.</summary>
    internal bool InCard { get; private set; }

    internal int CardCount => cards.Count;

    internal void Begin(ContentCatalog from, ContentItem of, HtmlUrls links, HtmlBlockRenderer blocks, int level)
    {
        BeginLanguage(links.Language);
        (catalog, item, urls, renderer) = (from, of, links, blocks);
        (floor, inTag, linkDepth, InCard, OnItsPage) = (0, false, 0, false, true);
        open.Clear();
        cards.Clear();
        Buffer.Clear();
        outline.Begin(level);
        Citations.Begin(of);
    }

    /// <summary>Lets go of everything that content holds, so that an idle page keeps no catalog alive.</summary>
    internal void End()
    {
        (catalog, item) = (null, null);
        cards.Clear();
        Citations.End();
    }

    /// <summary>What follows stands elsewhere than on the page of its item.</summary>
    internal void LeaveItsPage() => OnItsPage = false;

    /// <summary>What follows is said of another item, whose sources its marks lead to.</summary>
    internal void SpeakOf(ContentItem other) => item = other;

    /// <summary>Goes on with the text of another item, as a card, until the former state is given back.</summary>
    internal (ContentItem Item, LanguageTag Around, bool OnItsPage, bool InCard) EnterCard(ContentItem other)
    {
        var outer = (Item, around, OnItsPage, InCard);
        (item, OnItsPage, InCard) = (other, false, true);
        return outer;
    }

    internal void LeaveCard((ContentItem Item, LanguageTag Around, bool OnItsPage, bool InCard) outer)
    {
        (item, OnItsPage, InCard) = (outer.Item, outer.OnItsPage, outer.InCard);
        LeaveLanguage(outer.Around);
    }

    /// <summary>Markup of ours.</summary>
    internal void Raw(ReadOnlySpan<byte> markup)
    {
        EndTag();
        Buffer.Raw(markup);
    }

    internal void Number(int number) => Buffer.Number(number);

    internal void StartHeading(int level)
    {
        Raw("<h"u8);
        Buffer.Number(level);
    }

    internal void EndHeading(int level)
    {
        Buffer.Raw("</h"u8);
        Buffer.Number(level);
        Buffer.Raw(">\n"u8);
    }

    /// <summary>A heading of ours, in plain words, without a part of its own.</summary>
    internal int EnterHeading(ReadOnlySpan<byte> attributes, out (int Depth, int Floor) outer)
    {
        var level = outline.Enter(out outer);
        StartHeading(level);
        Buffer.Raw(attributes);
        Buffer.Raw(">"u8);
        return level;
    }

    /// <summary>Whether a rendering of one's own may leave out what a block holds; the library's never do, which tests hold.</summary>
    internal bool MayDrop => renderer != HtmlBlockRenderer.Default;

    /// <summary>That an emergency card was written, so that it need not be written again.</summary>
    internal void Note(CareCardBlock card) => cards.Add(card);

    /// <summary>The emergency cards of the item that were not written since a place in their count.</summary>
    internal void MissingCards(int since)
    {
        foreach (var card in Item.EmergencyCards)
        {
            var there = false;
            for (var i = since; i < cards.Count && !there; i++)
            {
                there = cards[i].Equals(card);
            }

            if (!there)
            {
                CareCardHtml.Write(card, this);
            }
        }
    }

    /// <summary>A disclosure that hides an emergency card would hide what must be seen.</summary>
    internal void OpenWhereCardsAre(int tag, int cardsBefore)
    {
        if (cards.Count > cardsBefore)
        {
            Buffer.Insert(tag, " open"u8);
        }
    }

    internal void WriteHref(WebUrl url)
    {
        Buffer.Raw(" href=\""u8);
        urls.Link(Buffer, url, Item, OnItsPage);
        Buffer.Raw(urls.IsElsewhere(url) ? "\" rel=\"external\""u8 : "\""u8);
    }

    /// <summary>A link with plain words.</summary>
    internal void WriteLink(WebUrl url, string words)
    {
        Raw("<a"u8);
        WriteHref(url);
        Buffer.Raw(">"u8);
        Buffer.Text(words);
        Buffer.Raw("</a>"u8);
    }

    /// <summary>Opens a link to the page of an item; false where nothing was opened, since a link is open or the catalog does not hold the item.</summary>
    internal bool OpenItemLink(ContentItem? target)
    {
        EndTag();
        if (target is null || linkDepth > 0)
        {
            return false;
        }

        Buffer.Raw("<a href=\""u8);
        urls.Page(Buffer, target);
        Buffer.Raw("\""u8);
        if (!Languages.AreAlike(LanguageOf(target), around))
        {
            Buffer.Raw(" hreflang=\""u8);
            Buffer.Text(LanguageOf(target).Value);
            Buffer.Raw("\""u8);
        }

        Buffer.Raw(">"u8);
        linkDepth++;
        return true;
    }

    internal void CloseItemLink(bool opened)
    {
        if (opened)
        {
            Buffer.Raw("</a>"u8);
            linkDepth--;
        }
    }

    /// <summary>A link that content has; false where a link is open already.</summary>
    internal bool OpenContentLink(WebUrl url)
    {
        if (linkDepth > 0)
        {
            return false;
        }

        Raw("<a"u8);
        WriteHref(url);
        Buffer.Raw(">"u8);
        linkDepth++;
        return true;
    }

    internal bool InLink => linkDepth > 0;

    internal void WriteItemLink(ItemRef target)
    {
        Catalog.TryGetItem(target, out var found);
        var opened = OpenItemLink(found);
        Buffer.Raw("<bdi"u8);
        var outer = found is null ? around : EnterLanguage(LanguageOf(found));
        Buffer.Raw(">"u8);
        Buffer.Text(found is null ? target.ToString() : found.Name);
        Buffer.Raw("</bdi>"u8);
        LeaveLanguage(outer);
        CloseItemLink(opened);
    }

    /// <param name="image">The image.</param>
    /// <param name="attributes">More attributes, each with a space before it.</param>
    /// <param name="isFirst">Whether readers see it as soon as the page is there, so that a browser should not wait.</param>
    internal void WriteImage(ContentImage image, ReadOnlySpan<byte> attributes, bool isFirst = false)
    {
        Raw("<img"u8);
        Buffer.Raw(attributes);
        Buffer.Raw(" src=\""u8);
        urls.Image(Buffer, Item, image.Source);
        Buffer.Raw("\" alt=\""u8);
        Buffer.Text(image.IsDecorative ? "" : image.AlternativeText);
        Buffer.Raw(isFirst ? "\" decoding=\"async\">"u8 : "\" loading=\"lazy\" decoding=\"async\">"u8);
    }

    internal void WriteInlines(ValueList<Inline> inlines) => InlineHtml.Shared.VisitAll(inlines, this);
}
