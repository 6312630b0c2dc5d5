using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Json;

/// <summary>The items of a bundle in the order of their lines, with where they stand.</summary>
internal sealed class BundleItems(SourceDocument document, int maxDepth, int expected)
{
    private readonly JsonLocator locator = new(maxDepth);
    private readonly List<ContentItem> items = new(Math.Clamp(expected, 0, 1 << 20));
    private readonly List<(int Start, int Length)> lines = new(Math.Clamp(expected, 0, 1 << 20));
    private readonly int[] counts = new int[KindNames.All.Length];
    private readonly List<(ItemRef Item, SourcePlace Place)> claims = [];

    /// <summary>The items without a fault of their own.</summary>
    internal List<ContentItem> Items => items;

    /// <summary>The ids of items with faults, as far as they could be read.</summary>
    internal List<(ItemRef Item, SourcePlace Place)> Claims => claims;

    /// <summary>The notices of the catalog.</summary>
    internal ValueList<Notice> Notices { get; set; }

    /// <summary>The image files beside the content.</summary>
    internal ValueList<ImageFile> Images { get; set; }

    /// <summary>How many lines have a fault.</summary>
    internal int Rejected { get; private set; }

    internal int CountOf(ContentKind kind) => counts[(int)kind];

    /// <summary>Where an item came from.</summary>
    internal ItemOrigin OriginOf(int index) =>
        new JsonOrigin(document, lines[index].Start, lines[index].Length, locator);

    /// <summary>What the items with faults refer to.</summary>
    internal List<MetReference> RejectedReferences { get; } = [];

    internal void Add(ContentItem? item, JsonItemReader reader, int start, int length)
    {
        if (item is not null)
        {
            items.Add(item);
            lines.Add((start, length));
            counts[(int)item.Kind]++;
            return;
        }

        Rejected++;
        RejectedReferences.AddRange(reader.References(document));
        if (reader.Peek() is { } claimed)
        {
            claims.Add((claimed, document.At(start, 1)));
        }
    }
}
