namespace ClinicContent.Catalog;

/// <summary>Takes items of all kinds, in any order, and makes the tables of a catalog.</summary>
internal sealed class TablesBuilder
{
    private readonly TableFiller<Treatment> treatments = new(ItemOrder.ByName);
    private readonly TableFiller<Condition> conditions = new(ItemOrder.ByName);
    private readonly TableFiller<DeliveryMethod> methods = new(ItemOrder.ByName);
    private readonly TableFiller<Post> posts = new(ItemOrder.NewestFirst);

    /// <summary>Takes an item, unless one of its kind and id was taken before.</summary>
    /// <param name="item">The item.</param>
    /// <param name="entry">The number of the entry that it comes from.</param>
    /// <param name="earlier">The number of the entry that took the id before.</param>
    /// <returns>Whether the item was taken.</returns>
    internal bool TryAdd(ContentItem item, int entry, out int earlier) =>
        item switch
        {
            Treatment treatment => treatments.TryAdd(treatment, entry, out earlier),
            Condition condition => conditions.TryAdd(condition, entry, out earlier),
            DeliveryMethod method => methods.TryAdd(method, entry, out earlier),
            _ => posts.TryAdd((Post)item, entry, out earlier),
        };

    /// <summary>The tables of what was taken.</summary>
    /// <param name="entries">The number of the entry of each item, by global place.</param>
    internal CatalogTables Build(out int[] entries)
    {
        var first = treatments.ToTable(0, out var ofTreatments);
        var second = conditions.ToTable(first.Count, out var ofConditions);
        var third = methods.ToTable(second.First + second.Count, out var ofMethods);
        var fourth = posts.ToTable(third.First + third.Count, out var ofPosts);
        entries = [.. ofTreatments, .. ofConditions, .. ofMethods, .. ofPosts];
        return new(first, second, third, fourth);
    }
}
