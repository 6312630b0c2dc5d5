namespace ClinicContent.Catalog;

/// <summary>The relations of a catalog as rows, forward and inverse. Made once, then only read.</summary>
internal sealed class CatalogIndex
{
    private CatalogIndex(CatalogTables tables, LinkTable links)
    {
        Indications = IndicationEdges.Make(tables);
        Deliveries = DeliveryEdges.Make(tables);
        Contraindications = ContraindicationEdges.Make(tables);
        RelatedConditions = RelatedConditionEdges.Make(tables);
        Alternatives = new(tables.Treatments, tables.Treatments, links, Relation.Alternative);
        Combinations = new(tables.Treatments, tables.Treatments, links, Relation.Combination);
        Broader = new(tables.Conditions, tables.Conditions, links, Relation.Broader);
        RelatedPosts = new(tables.Posts, tables.Posts, links, Relation.RelatedPost);
        Subjects = new(
            tables.Posts,
            tables.Items,
            links,
            Relation.PrimarySubject,
            Relation.Mention,
            Relation.TextMention
        );
    }

    /// <summary>Indications, by treatment in the author's order, and by condition.</summary>
    internal EdgeTable<IndicationEdge> Indications { get; }

    /// <summary>Delivery options, by treatment in the author's order, and by delivery method.</summary>
    internal EdgeTable<DeliveryEdge> Deliveries { get; }

    /// <summary>Contraindications that name a condition, by treatment in the author's order, and by condition.</summary>
    internal EdgeTable<ContraindicationEdge> Contraindications { get; }

    /// <summary>Related conditions, seen from both ends.</summary>
    internal EdgeTable<RelatedConditionEdge> RelatedConditions { get; }

    internal ItemRelation<Treatment, Treatment> Alternatives { get; }

    internal ItemRelation<Treatment, Treatment> Combinations { get; }

    internal ItemRelation<Condition, Condition> Broader { get; }

    /// <summary>The posts that authors named as related.</summary>
    internal ItemRelation<Post, Post> RelatedPosts { get; }

    /// <summary>What posts are about: the primary subject, then other mentions, then those in the text.</summary>
    internal ItemRelation<Post, ContentItem> Subjects { get; }

    /// <summary>The index of tables all of whose edges are resolved. O(n).</summary>
    internal static CatalogIndex Of(CatalogTables tables, LinkTable links) => new(tables, links);
}
