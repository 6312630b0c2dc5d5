using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Links of any relation, both ways.</summary>
internal sealed class ContentLinks
{
    private readonly CatalogTables tables;
    private readonly LinkTable links;
    private readonly IndexRows sources;

    /// <summary>The links of tables all of whose edges are resolved. O(n).</summary>
    internal ContentLinks(CatalogTables tables)
    {
        this.tables = tables;
        links = LinkTable.Of(tables);
        var builder = new IndexRowsBuilder(tables.Items.Count, tables.Items.Count);
        for (var place = 0; place < tables.Items.Count; place++)
        {
            foreach (var target in links.TargetsOf(place))
            {
                builder.AddOnce(target);
            }

            builder.EndRow();
        }

        sources = builder.Build().Invert(tables.Items.Count);
    }

    /// <summary>The links that leave an item, in the author's order, each relation to an item once.</summary>
    internal ValueList<ContentLink> From(int place)
    {
        var found = new List<ContentLink>();
        AddAll(place, target: null, found);
        return found.ToValueList();
    }

    /// <summary>The links that lead to an item: by source in answer order, then in the author's order.</summary>
    internal ValueList<ContentLink> To(int place)
    {
        var found = new List<ContentLink>();
        foreach (var source in sources[place].Span)
        {
            AddAll(source, place, found);
        }

        return found.ToValueList();
    }

    private void AddAll(int source, int? target, List<ContentLink> found)
    {
        var targets = links.TargetsOf(source);
        var relations = links.RelationsOf(source);
        var seen = new HashSet<(int Target, Relation Relation)>();
        for (var i = 0; i < targets.Length; i++)
        {
            if ((target is null || targets[i] == target) && seen.Add((targets[i], relations[i])))
            {
                found.Add(new(tables.Items.Items[source], relations[i], tables.Items.Items[targets[i]]));
            }
        }
    }
}
