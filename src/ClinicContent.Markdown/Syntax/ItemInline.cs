using Markdig.Syntax.Inlines;

namespace ClinicContent.Markdown.Syntax;

/// <summary>An item between double brackets: <c>[[condition/ptsd]]</c> mentions it, <c>![[condition/ptsd]]</c> embeds a card of it.</summary>
internal sealed class ItemInline : LeafInline
{
    /// <summary>What stands between the brackets.</summary>
    internal required string Reference { get; init; }

    /// <summary>Where in the text the reference begins.</summary>
    internal required int ReferenceStart { get; init; }

    /// <summary>Whether a card of the item is meant.</summary>
    internal required bool IsEmbed { get; init; }
}
