namespace ClinicContent.Catalog;

/// <summary>The edges of all items, each resolved to the global place of its target: what relations are checked on and indexes are made from.</summary>
internal sealed class LinkTable
{
    /// <summary>The target of an edge that leads to no item of the catalog.</summary>
    internal const int Unresolved = -1;

    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly Relation[] relations;

    private LinkTable(int[] offsets, int[] targets, Relation[] relations)
    {
        this.offsets = offsets;
        this.targets = targets;
        this.relations = relations;
    }

    /// <summary>The edges of the items of some tables. O(n).</summary>
    internal static LinkTable Of(CatalogTables tables)
    {
        var collector = new Collector(tables);
        var ends = new int[tables.Items.Count + 1];
        for (var place = 0; place < tables.Items.Count; place++)
        {
            ItemLinks.Visit(tables.Items.Items[place], ref collector);
            ends[place + 1] = collector.Count;
        }

        return new(ends, collector.Targets, collector.Relations);
    }

    /// <summary>The targets of the edges of the item at a global place, in the author's order.</summary>
    internal ReadOnlySpan<int> TargetsOf(int place) =>
        targets.AsSpan(offsets[place], offsets[place + 1] - offsets[place]);

    /// <summary>The relations of the same edges, in the same order.</summary>
    internal ReadOnlySpan<Relation> RelationsOf(int place) =>
        relations.AsSpan(offsets[place], offsets[place + 1] - offsets[place]);

    private struct Collector(CatalogTables tables) : ILinkSink
    {
        internal int[] Targets = new int[Math.Max(16, tables.Items.Count * 2)];
        internal Relation[] Relations = new Relation[Math.Max(16, tables.Items.Count * 2)];
        internal int Count;

        public void Add(Relation relation, ItemRef target, int index, int inner)
        {
            if (Count == Targets.Length)
            {
                Array.Resize(ref Targets, Count * 2);
                Array.Resize(ref Relations, Count * 2);
            }

            Targets[Count] = tables.Find(target);
            Relations[Count++] = relation;
        }
    }
}
