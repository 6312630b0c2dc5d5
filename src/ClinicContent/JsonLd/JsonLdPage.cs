using ClinicContent.Model;
using ClinicContent.Phrasing;
using ClinicContent.Site;

namespace ClinicContent.JsonLd;

/// <summary>The graph of a page being written: its item, the items that it refers to, and the members that many nodes have.</summary>
internal sealed class JsonLdPage
{
    // Few: a search from the start is the fastest.
    private readonly List<ContentItem> linked = [];

    // With what the ids of most nodes begin.
    private readonly JsonLdBuffer own = new(256);
    private ContentCatalog? catalog;
    private ContentItem? item;
    private SiteOptions? site;
    private JsonLdUrls? urls;

    internal JsonLdBuffer Buffer { get; } = new();

    internal ContentCatalog Catalog => catalog!;

    internal ContentItem Item => item!;

    internal SiteOptions Site => site!;

    internal JsonLdUrls Urls => urls!;

    /// <summary>What stands in the text of the item and has a node of its own.</summary>
    internal PageParts Parts { get; } = new();

    /// <summary>The items that nodes refer to, the page's own left out, in the order of their first mention.</summary>
    internal List<ContentItem> Linked => linked;

    internal string NameOf(ItemRef of) => new ItemNames(Catalog).Of(of);

    internal void Begin(ContentCatalog of, ContentItem about, SiteOptions on)
    {
        Buffer.Clear();
        linked.Clear();
        (catalog, item) = (of, about);
        Parts.Find(about);
        if (!ReferenceEquals(site, on))
        {
            (site, urls) = (on, new(on));
        }

        own.Clear();
        Urls.Nodes(own, about);
    }

    /// <summary>Lets go of the catalog; the site is kept, since the next page most often stands on the same.</summary>
    internal void End()
    {
        (catalog, item) = (null, null);
        Parts.Clear();
        linked.Clear();
    }

    /// <summary>Begins a node of its own in the graph: a line.</summary>
    internal void StartNode(ReadOnlySpan<byte> type, ReadOnlySpan<byte> fragment, int number = 0)
    {
        Buffer.Separate();
        Buffer.Raw("\n"u8);
        Start(type);
        Buffer.Name("@id"u8);
        NodeId(Item, fragment, number);
    }

    /// <summary>Begins the node of an item.</summary>
    internal void StartNode(ContentItem of)
    {
        Buffer.Separate();
        Buffer.Raw("\n"u8);
        Start(JsonLdNames.Type(of));
        Buffer.Name("@id"u8);
        NodeId(of, JsonLdNames.Fragment(of.Kind));
    }

    /// <summary>Begins a node that stands inside another one.</summary>
    internal void Start(ReadOnlySpan<byte> type)
    {
        Buffer.Separate();
        Buffer.Raw("{\"@type\":\""u8);
        Buffer.Raw(type);
        Buffer.Raw("\""u8);
    }

    /// <summary>Ends a node, wherever it stands.</summary>
    internal void Close() => Buffer.Raw("}"u8);

    /// <summary>Begins a list; <see cref="EndList"/> takes it back where nothing was written in it.</summary>
    internal int StartList(ReadOnlySpan<byte> name)
    {
        var place = Buffer.Length;
        Buffer.Name(name);
        Buffer.Raw("["u8);
        return place;
    }

    internal void EndList(int place)
    {
        if (Buffer.Written[^1] == (byte)'[')
        {
            Buffer.CutTo(place);
        }
        else
        {
            Buffer.Raw("]"u8);
        }
    }

    /// <summary>A text; nothing where there is none.</summary>
    internal void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Buffer.Name(name);
            Buffer.Quoted(text);
        }
    }

    internal void Texts(ReadOnlySpan<byte> name, ValueList<string> texts)
    {
        var list = StartList(name);
        foreach (var text in texts.AsSpan())
        {
            Buffer.Quoted(text);
        }

        EndList(list);
    }

    internal void Date(ReadOnlySpan<byte> name, DateOnly? date)
    {
        if (date is { } day)
        {
            Buffer.Name(name);
            Buffer.Raw("\""u8);
            Buffer.Date(day);
            Buffer.Raw("\""u8);
        }
    }

    internal void Url(ReadOnlySpan<byte> name, WebUrl? url)
    {
        if (url is not null)
        {
            Text(name, Urls.Absolute(url));
        }
    }

    /// <summary>The URL of the page of an item.</summary>
    internal void PageUrl(ReadOnlySpan<byte> name, ContentItem of)
    {
        Buffer.Name(name);
        PageUrl(of);
    }

    internal void PageUrl(ContentItem of)
    {
        Buffer.Separate();
        Buffer.Raw("\""u8);
        Urls.Page(Buffer, of);
        Buffer.Raw("\""u8);
    }

    /// <summary>A reference to a node on this page.</summary>
    internal void Refer(ReadOnlySpan<byte> name, ReadOnlySpan<byte> fragment, int number = 0)
    {
        Buffer.Name(name);
        Refer(Item, fragment, number);
    }

    internal void Refer(ReadOnlySpan<byte> fragment, int number = 0) => Refer(Item, fragment, number);

    /// <summary>A reference to the node of an item, which is thereby in the graph.</summary>
    internal void Refer(ContentItem to)
    {
        if (!ReferenceEquals(to, item) && !IsLinked(to))
        {
            linked.Add(to);
        }

        Refer(to, JsonLdNames.Fragment(to.Kind), 0);
    }

    /// <summary>A reference to a node of the whole site.</summary>
    internal void ReferToSite(ReadOnlySpan<byte> name, ReadOnlySpan<byte> fragment)
    {
        Buffer.Name(name);
        Buffer.Raw("{\"@id\":\""u8);
        Buffer.Raw(Urls.Base);
        Buffer.Raw(fragment);
        Buffer.Raw("\"}"u8);
    }

    // Items compare by value, all of it: these are the objects of one catalog.
    private bool IsLinked(ContentItem to)
    {
        foreach (var one in linked)
        {
            if (ReferenceEquals(one, to))
            {
                return true;
            }
        }

        return false;
    }

    private void Refer(ContentItem to, ReadOnlySpan<byte> fragment, int number)
    {
        Buffer.Separate();
        Buffer.Raw("{\"@id\":"u8);
        NodeId(to, fragment, number);
        Buffer.Raw("}"u8);
    }

    internal void NodeId(ContentItem of, ReadOnlySpan<byte> fragment, int number = 0)
    {
        Buffer.Raw("\""u8);
        if (ReferenceEquals(of, item))
        {
            Buffer.Raw(own.Written);
        }
        else
        {
            Urls.Nodes(Buffer, of);
        }

        Buffer.Raw(fragment);
        if (number > 0)
        {
            Buffer.Raw("-"u8);
            Buffer.Number(number);
        }

        Buffer.Raw("\""u8);
    }
}
