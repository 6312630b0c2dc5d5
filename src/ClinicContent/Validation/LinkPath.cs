using System.Globalization;
using ClinicContent.Catalog;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Validation;

/// <summary>The edges of an item, and where each stands. Slow, and only for diagnostics.</summary>
internal static class LinkPath
{
    /// <summary>The edges of an item, in the order of a <see cref="LinkTable"/>.</summary>
    internal static List<ItemLink> LinksOf(ContentItem item)
    {
        var collector = new Collector([]);
        ItemLinks.Visit(item, ref collector);
        return collector.Links;
    }

    /// <summary>The path of an edge.</summary>
    internal static string Of(ContentItem item, ItemLink edge)
    {
        var (index, inner) = (edge.Index, edge.Inner);
        return edge.Relation switch
        {
            Relation.Indication => Invariant($"$.indications[{index}].condition"),
            Relation.IndicationMethod => Invariant($"$.indications[{index}].methods[{inner}]"),
            Relation.Delivery => Invariant($"$.deliveryOptions[{index}].method"),
            Relation.Contraindication => Invariant($"$.contraindications[{index}].condition"),
            Relation.Alternative => Invariant($"$.alternatives[{index}]"),
            Relation.Combination => Invariant($"$.combinesWith[{index}]"),
            Relation.Broader => Invariant($"$.broader[{index}]"),
            Relation.RelatedCondition => Invariant($"$.relatedConditions[{index}].condition"),
            Relation.PrimarySubject => "$.primarySubject",
            Relation.Mention => Invariant($"$.mentions[{inner}]"),
            Relation.RelatedPost => Invariant($"$.relatedPosts[{index}]"),
            _ => TextPath(item, (TextMember)index, inner, edge.Target),
        };
    }

    private static string TextPath(ContentItem item, TextMember member, int inner, ItemRef target) =>
        (item, member) switch
        {
            (Condition condition, TextMember.Definition) => MentionLocator.Find(
                condition.Definition!.Blocks,
                "definition",
                target
            ),
            (Condition condition, TextMember.UrgentHelp) => MentionLocator.Find(
                condition.UrgentHelp.AsBlocks(),
                "urgentHelp",
                target
            ),
            (Post post, TextMember.Questions) => MentionLocator.Find(post.Questions.AsBlocks(), "questions", target),

            // An unread body stays unread: what it mentions stands before it.
            _ => item.Body!.IsRead
                ? MentionLocator.Find(item.Body.Blocks, "body", target)
                : Invariant($"$.bodyMentions[{inner}]"),
        };

    private static string Invariant(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

    private readonly struct Collector(List<ItemLink> links) : ILinkSink
    {
        internal List<ItemLink> Links => links;

        public void Add(Relation relation, ItemRef target, int index, int inner) =>
            links.Add(new(relation, target, index, inner));
    }
}
