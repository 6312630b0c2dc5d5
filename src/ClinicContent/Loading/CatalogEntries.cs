using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What all sources together hold: they add up, and overlays replace.</summary>
internal sealed class CatalogEntries(IEnumerable<Notice> notices)
{
    private readonly List<(SourceReading Reading, bool IsOverlay)> readings = [];
    private readonly List<Notice> notices = [.. notices];
    private readonly List<ItemRef> replaced = [];

    /// <summary>The ids of what was rejected, with the first place of each: what refers to them is not dangling.</summary>
    internal Dictionary<ItemRef, SourcePlace> Claims { get; } = [];

    /// <summary>What was rejected refers to.</summary>
    internal List<MetReference> RejectedReferences { get; } = [];

    /// <summary>How what was taken on trust is checked later.</summary>
    internal List<Action<DiagnosticBag>> Verifications { get; } = [];

    internal ValueList<Notice> Notices => notices.Distinct().ToValueList();

    internal ValueList<ItemRef> Replaced => replaced.ToValueList();

    internal int Loaded { get; private set; }

    internal int Rejected { get; private set; }

    internal void Add(SourceReading reading, bool isOverlay)
    {
        readings.Add((reading, isOverlay));
        Loaded += reading.Items.Count;
        Rejected += reading.Rejected;
        notices.AddRange(reading.Notices);
        RejectedReferences.AddRange(reading.RejectedReferences);
        foreach (var (item, place) in reading.Claims)
        {
            Claims.TryAdd(item, place);
        }

        if (reading.Verification is not null)
        {
            Verifications.Add(reading.Verification);
        }
    }

    /// <summary>The items as tables. An id that stands twice is a fault.</summary>
    /// <param name="bag">Where the faults go.</param>
    /// <param name="placed">The entry of each item, by global place.</param>
    internal CatalogTables ToTables(DiagnosticBag bag, out CatalogEntry[] placed)
    {
        var overlaid = OverlaidAfter();
        var rejected = RemainingClaims(overlaid);
        var builder = new TablesBuilder();
        var taken = new List<CatalogEntry>(Loaded);
        foreach (var entry in Remaining(overlaid))
        {
            if (!builder.TryAdd(entry.Item, taken.Count, out var earlier))
            {
                ReportTwice(entry.Item.Ref, entry.Origin.Locate("$.id"), taken[earlier].Origin.Locate("$.id"), bag);
                continue;
            }

            taken.Add(entry);
            if (rejected.TryGetValue(entry.Item.Ref, out var claimed))
            {
                ReportTwice(entry.Item.Ref, entry.Origin.Locate("$.id"), claimed, bag);
            }
        }

        var tables = builder.Build(out var entries);
        placed = Array.ConvertAll(entries, entry => taken[entry]);
        return tables;
    }

    /// <summary>The image files of all sources, by path. Of two at one path the later counts, which is a warning unless it overlays the other.</summary>
    internal ValueList<ImageFile> Images(DiagnosticBag bag)
    {
        var images = new SortedDictionary<string, ImageFile>(StringComparer.Ordinal);
        foreach (var (reading, isOverlay) in readings)
        {
            IReadOnlyCollection<ImageFile> shown = [.. reading.Images?.Found ?? []];
            if (!reading.IsTrusted && reading.KnownImages.Count > shown.Count)
            {
                bag.Add(Diagnostic.Create(DiagnosticCatalogue.DerivedDiffers, "images") with { Place = reading.Place });
            }

            foreach (var image in reading.IsTrusted ? reading.KnownImages : shown)
            {
                if (!isOverlay && images.TryGetValue(image.Path, out var earlier) && earlier != image)
                {
                    bag.Add(
                        Diagnostic.Create(DiagnosticCatalogue.ImagesDiffer, image.Path) with
                        {
                            Place = reading.Place,
                        }
                    );
                }

                images[image.Path] = image;
            }
        }

        return images.Values.ToValueList();
    }

    /// <summary>The items that were read or claimed, each once, in order.</summary>
    internal ValueList<ItemRef> Found() =>
        readings
            .SelectMany(read => read.Reading.Items.Select(item => item.Ref))
            .Concat(Claims.Keys)
            .Distinct()
            .Order()
            .ToValueList();

    private static void ReportTwice(ItemRef item, SourcePlace? place, SourcePlace? earlier, DiagnosticBag bag) =>
        bag.Add(
            Diagnostic.Create(DiagnosticCatalogue.DuplicateId, KindNames.Phrase(item.Kind), item.Id) with
            {
                Place = place,
                Item = item.ToString(),
                Path = "$.id",
                Related = earlier,
            }
        );

    // What no later overlay replaces, in the order of the sources.
    private IEnumerable<CatalogEntry> Remaining(HashSet<ItemRef>?[] overlaid)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i].Reading;
            for (var j = 0; j < reading.Items.Count; j++)
            {
                if (overlaid[i]?.Contains(reading.Items[j].Ref) == true)
                {
                    replaced.Add(reading.Items[j].Ref);
                }
                else
                {
                    yield return new(reading.Items[j], reading.Origins[j], reading.IsTrusted, reading.Images);
                }
            }
        }
    }

    // The ids of what was rejected, but for those that a later overlay takes.
    private Dictionary<ItemRef, SourcePlace> RemainingClaims(HashSet<ItemRef>?[] overlaid)
    {
        var remaining = new Dictionary<ItemRef, SourcePlace>();
        for (var i = 0; i < readings.Count; i++)
        {
            foreach (var (item, place) in readings[i].Reading.Claims)
            {
                if (overlaid[i]?.Contains(item) != true)
                {
                    remaining.TryAdd(item, place);
                }
            }
        }

        return remaining;
    }

    // For each source the ids that overlays after it hold; null where there is none.
    private HashSet<ItemRef>?[] OverlaidAfter()
    {
        var overlaid = new HashSet<ItemRef>?[readings.Count];
        HashSet<ItemRef>? after = null;
        for (var i = readings.Count - 1; i >= 0; i--)
        {
            overlaid[i] = after is null ? null : [.. after];
            if (readings[i].IsOverlay)
            {
                after ??= [];
                after.UnionWith(readings[i].Reading.Items.Select(item => item.Ref));
                after.UnionWith(readings[i].Reading.Claims.Select(claim => claim.Item));
            }
        }

        return overlaid;
    }
}
