using Ardalis.GuardClauses;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Html;

/// <summary>The place that HTML is written to. Safe by construction: elements and attributes are those of two lists, URLs are a type, and text is escaped.</summary>
/// <remarks>
/// What a rendering of one's own gets to write through (<see cref="HtmlBlockRenderer"/>). It belongs to one rendering on one thread:
/// do not keep it. There is no way to write markup as it is.
/// </remarks>
public sealed partial class HtmlPage
{
    private readonly Stack<(HtmlElement? Element, int Tag, int Cards)> open = new();
    private int floor;
    private bool inTag;

    internal HtmlPage() { }

    /// <summary>The catalog that the item stands in.</summary>
    public ContentCatalog Catalog => catalog ?? throw Over();

    /// <summary>The item whose text is being written.</summary>
    public ContentItem Item => item ?? throw Over();

    /// <summary>Opens an element, until <see cref="Close"/>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="classes">Its classes; null for none.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public HtmlPage Open(HtmlElement element, string? classes = null)
    {
        var name = HtmlNames.Of(element);
        Raw("<"u8);
        Buffer.Raw(name);
        open.Push((element, Buffer.Length, CardCount));
        inTag = true;
        return classes is null ? this : Attribute(HtmlAttribute.Class, classes);
    }

    /// <summary>Opens a link, until <see cref="Close"/>. Inside another link it is a <c>span</c>: links hold no links.</summary>
    /// <param name="url">Where it leads.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">There is no URL.</exception>
    public HtmlPage OpenLink(WebUrl url)
    {
        Guard.Against.Null(url);
        if (linkDepth > 0)
        {
            return Open(HtmlElement.Span);
        }

        Raw("<a"u8);
        open.Push((null, Buffer.Length, CardCount));
        WriteHref(url);
        linkDepth++;
        inTag = true;
        return this;
    }

    /// <summary>An attribute of the element that was opened last; to be written before what is inside.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="value">Its value, escaped here.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="InvalidOperationException">No element was just opened, or it has the attribute already.</exception>
    public HtmlPage Attribute(HtmlAttribute attribute, string value)
    {
        Guard.Against.Null(value);
        StartAttribute(HtmlNames.Of(attribute), "");
        Buffer.Text(value);
        Buffer.Raw("\""u8);
        return this;
    }

    /// <summary>An attribute of one's own for scripts of a site to find, such as <c>data-track</c>.</summary>
    /// <param name="name">The name without <c>data-</c>: words of lower-case letters and digits, parted by hyphens.</param>
    /// <param name="value">Its value, escaped here.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The name is no such name.</exception>
    /// <exception cref="ArgumentNullException">There is no name or no value.</exception>
    /// <exception cref="InvalidOperationException">No element was just opened, or it has the attribute already.</exception>
    public HtmlPage Data(string name, string value)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(value);
        if (!IdGrammar.IsValid(name))
        {
            throw new ArgumentException($"'{name}' is no name of lower-case words parted by hyphens.", nameof(name));
        }

        StartAttribute("data-"u8, name);
        Buffer.Text(value);
        Buffer.Raw("\""u8);
        return this;
    }

    /// <summary>Closes what was opened last.</summary>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">Nothing is open that this rendering opened.</exception>
    public HtmlPage Close()
    {
        if (open.Count <= floor)
        {
            throw new InvalidOperationException("Nothing is open that was opened here.");
        }

        var (element, tag, cards) = open.Pop();
        Raw("</"u8);
        if (element is { } name)
        {
            Buffer.Raw(HtmlNames.Of(name));
        }
        else
        {
            Buffer.Raw("a"u8);
            linkDepth--;
        }

        Buffer.Raw(">"u8);
        if (element == HtmlElement.Details)
        {
            OpenWhereCardsAre(tag, cards);
        }

        return this;
    }

    /// <summary>Text, escaped.</summary>
    /// <param name="text">The text; null writes nothing.</param>
    /// <returns>The page.</returns>
    public HtmlPage Text(string? text)
    {
        EndTag();
        Buffer.Text(text);
        return this;
    }

    /// <summary>A line break.</summary>
    /// <returns>The page.</returns>
    public HtmlPage LineBreak()
    {
        Raw("<br>"u8);
        return this;
    }

    /// <summary>Inlines, as the library writes them.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <returns>The page.</returns>
    public HtmlPage Inlines(ValueList<Inline> inlines)
    {
        EndTag();
        InlineHtml.Shared.VisitAll(inlines, this);
        return this;
    }

    /// <summary>Blocks, each as the renderer of this rendering writes it.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">A rendering of one's own left an element open.</exception>
    public HtmlPage Blocks(ValueList<Block> blocks)
    {
        EndTag();
        var outer = floor;
        floor = open.Count;
        foreach (var block in blocks.AsSpan())
        {
            renderer.Visit(block, this);
            EndTag();
            if (open.Count != floor)
            {
                throw new InvalidOperationException($"{renderer.GetType().Name} left an element open.");
            }
        }

        floor = outer;
        return this;
    }

    /// <summary>A heading one level below the nearest one above, for a part that is written until its action ends; levels are never left out.</summary>
    /// <param name="words">The words.</param>
    /// <param name="part">Writes what stands beneath the heading.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">There are no words or no action.</exception>
    public HtmlPage Part(string words, Action<HtmlPage> part)
    {
        Guard.Against.Null(words);
        Guard.Against.Null(part);
        var level = outline.Enter(out var outer);
        StartHeading(level);
        Raw(">"u8);
        Text(words);
        EndHeading(level);
        part(this);
        outline.Leave(outer);
        return this;
    }

    /// <summary>An image, with its words where it is not decorative; no caption.</summary>
    /// <param name="image">The image.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">There is no image.</exception>
    public HtmlPage Image(ContentImage image)
    {
        Guard.Against.Null(image);
        WriteImage(image, ""u8);
        return this;
    }

    /// <summary>The name of an item; a link to its page where the catalog holds it.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The page.</returns>
    public HtmlPage ItemLink(ItemRef item)
    {
        WriteItemLink(item);
        return this;
    }

    private static InvalidOperationException Over() => new("The page belongs to a rendering that is over.");

    private void StartAttribute(ReadOnlySpan<byte> prefix, string name)
    {
        if (!inTag)
        {
            throw new InvalidOperationException("An attribute must follow the opening of its element.");
        }

        var start = Buffer.Length;
        Buffer.Raw(" "u8);
        Buffer.Raw(prefix);
        Buffer.Plainly(name);
        Buffer.Raw("=\""u8);

        // In values a quote is escaped, so that this stands nowhere but before one. Of two a parser drops the second without a word.
        var attribute = Buffer.Written[start..];
        if (Buffer.Written[open.Peek().Tag..start].IndexOf(attribute) >= 0)
        {
            throw new InvalidOperationException(
                $"The element has the attribute '{System.Text.Encoding.ASCII.GetString(attribute[1..^2])}' already."
            );
        }
    }

    private void EndTag()
    {
        if (inTag)
        {
            inTag = false;
            Buffer.Raw(">"u8);
        }
    }
}
