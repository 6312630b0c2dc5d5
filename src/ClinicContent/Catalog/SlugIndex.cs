namespace ClinicContent.Catalog;

/// <summary>Finds items by slug, ignoring case. Made on first use.</summary>
internal sealed class SlugIndex
{
    private readonly Dictionary<string, SlugFinding>[] slugs =
    [
        new(StringComparer.OrdinalIgnoreCase),
        new(StringComparer.OrdinalIgnoreCase),
        new(StringComparer.OrdinalIgnoreCase),
        new(StringComparer.OrdinalIgnoreCase),
    ];

    internal SlugIndex(IEnumerable<ContentItem> items)
    {
        foreach (var item in items)
        {
            var known = slugs[(int)item.Kind];
            foreach (var former in item.FormerSlugs)
            {
                known.TryAdd(former.Value, new() { Item = item, IsFormer = true });
            }

            known[item.EffectiveSlug] = new() { Item = item };
        }
    }

    internal SlugFinding? Find(ContentKind kind, string slug) => slugs[(int)kind].GetValueOrDefault(slug);
}
