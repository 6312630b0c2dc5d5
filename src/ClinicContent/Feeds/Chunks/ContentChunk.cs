using ClinicContent.Model;

namespace ClinicContent.Feeds.Chunks;

/// <summary>A piece of an item that can be found and read alone, for search and for programs that answer questions.</summary>
/// <remarks>
/// Immutable; value equality. Whoever shows the text shows <see cref="Notices"/> and <see cref="EmergencyCards"/> with it: every chunk has
/// those of its whole item, and of the items that it is about.
/// </remarks>
public sealed record ContentChunk
{
    internal ContentChunk() { }

    /// <summary>The identity: the reference of the item and the part of it, <c>condition/ptsd#symptoms</c>. It stays while the heading or its anchor stays; slug, name and dates do not change it. Unique in a catalog.</summary>
    public required string Id { get; init; }

    /// <summary>The item that it is a piece of.</summary>
    public required ItemRef Item { get; init; }

    /// <summary>Other items that it is about: of an indication the condition and the delivery methods, of what speaks against a treatment the conditions, of the facts of a treatment the delivery methods, of a piece of a post what the post is about.</summary>
    public ValueList<ItemRef> About { get; init; }

    /// <summary>Other items that its text mentions or embeds, in order of first appearance, without those that it is about.</summary>
    public ValueList<ItemRef> Mentions { get; init; }

    /// <summary>The headings under which it stands, the name of the item first.</summary>
    public required ValueList<string> Headings { get; init; }

    /// <summary>The text, plain; blocks are parted by empty lines, and links are whole. Of an indication it says status and direction of the evidence.</summary>
    public required string Text { get; init; }

    /// <summary>The sources to which the text points, in the order of the item.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The language; null where the item says none.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When the item was last checked, and by whom; null where that is not known.</summary>
    public Review? Review { get; init; }

    /// <summary>What every form of the item and of the items that it is about shows, the notices of the catalog first.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>The emergency care cards of the item and of the items that it is about, as plain text; each whole and once.</summary>
    public ValueList<string> EmergencyCards { get; init; }

    /// <summary>The page, with the anchor of the section where the author gave it one.</summary>
    public required string Url { get; init; }
}
