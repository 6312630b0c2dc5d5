namespace ClinicContent.Catalog;

/// <summary>The items of a catalog, one table a kind and one of all, each in answer order, with the way from an id to a place.</summary>
internal sealed class CatalogTables
{
    internal CatalogTables(
        ItemTable<Treatment> treatments,
        ItemTable<Condition> conditions,
        ItemTable<DeliveryMethod> methods,
        ItemTable<Post> posts
    )
    {
        Treatments = treatments;
        Conditions = conditions;
        DeliveryMethods = methods;
        Posts = posts;
        Items = new([.. treatments.Items, .. conditions.Items, .. methods.Items, .. posts.Items], [], 0);
    }

    internal ItemTable<Treatment> Treatments { get; }

    internal ItemTable<Condition> Conditions { get; }

    internal ItemTable<DeliveryMethod> DeliveryMethods { get; }

    internal ItemTable<Post> Posts { get; }

    /// <summary>The items of all kinds: treatments, conditions, delivery methods, posts. A place among them is a <i>global</i> place.</summary>
    internal ItemTable<ContentItem> Items { get; }

    /// <summary>The global place of an item; less than 0 where there is none.</summary>
    internal int Find(ItemRef item) =>
        item.Kind switch
        {
            ContentKind.Treatment => Global(Treatments, item.Id),
            ContentKind.Condition => Global(Conditions, item.Id),
            ContentKind.DeliveryMethod => Global(DeliveryMethods, item.Id),
            _ => Global(Posts, item.Id),
        };

    /// <summary>The ids of a kind, in no particular order.</summary>
    internal IReadOnlyCollection<string> IdsOf(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => Treatments.Ids,
            ContentKind.Condition => Conditions.Ids,
            ContentKind.DeliveryMethod => DeliveryMethods.Ids,
            _ => Posts.Ids,
        };

    /// <summary>The tables of those items that readers see on a day; these tables where that is all.</summary>
    internal CatalogTables AsSeenOn(DateOnly date)
    {
        var builder = new TablesBuilder();
        var seen = 0;
        foreach (var item in Items.Items)
        {
            if (item.IsVisibleOn(date))
            {
                builder.TryAdd(item, seen++, out _);
            }
        }

        return seen == Items.Count ? this : builder.Build(out _);
    }

    private static int Global<T>(ItemTable<T> table, string id)
        where T : ContentItem => table.PlaceOf(id) is var place and >= 0 ? table.First + place : -1;
}
