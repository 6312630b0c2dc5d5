namespace ClinicContent.Catalog;

/// <summary>A relation whose edges carry no data: for each item the items that it leads to, and for each of those the items that lead to it.</summary>
/// <typeparam name="TFrom">The kind of item that names the others.</typeparam>
/// <typeparam name="TTo">The kind of item that is named.</typeparam>
internal sealed class ItemRelation<TFrom, TTo>
    where TFrom : ContentItem
    where TTo : ContentItem
{
    private readonly ItemTable<TFrom> from;
    private readonly ItemTable<TTo> to;

    internal ItemRelation(
        ItemTable<TFrom> from,
        ItemTable<TTo> to,
        LinkTable links,
        params ReadOnlySpan<Relation> relations
    )
    {
        this.from = from;
        this.to = to;
        var builder = new IndexRowsBuilder(from.Count, to.Count);
        for (var place = 0; place < from.Count; place++)
        {
            var targets = links.TargetsOf(from.First + place);
            var kinds = links.RelationsOf(from.First + place);
            for (var i = 0; i < targets.Length; i++)
            {
                if (relations.Contains(kinds[i]))
                {
                    builder.AddOnce(targets[i] - to.First);
                }
            }

            builder.EndRow();
        }

        Forward = builder.Build();
        Inverse = Forward.Invert(to.Count);
    }

    /// <summary>For each item the places that it leads to, in the author's order.</summary>
    internal IndexRows Forward { get; }

    /// <summary>For each item the places of those that lead to it, in answer order.</summary>
    internal IndexRows Inverse { get; }

    /// <summary>The items that an item leads to, in the author's order.</summary>
    internal ItemList<TTo> From(int place) => place < 0 ? default : new(to, Forward[place]);

    /// <summary>The items that lead to an item, in answer order.</summary>
    internal ItemList<TFrom> To(int place) => place < 0 ? default : new(from, Inverse[place]);
}
