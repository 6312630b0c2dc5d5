using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Catalog;

/// <summary>The edges of an item, in the author's order: the one place that knows which members lead to other items.</summary>
internal static class ItemLinks
{
    /// <summary>Hands each edge of an item to a sink. Reads no body whose mentions are known.</summary>
    internal static void Visit<TSink>(ContentItem item, ref TSink sink)
        where TSink : struct, ILinkSink, allows ref struct
    {
        switch (item)
        {
            case Treatment treatment:
                VisitTreatment(treatment, ref sink);
                break;
            case Condition condition:
                VisitCondition(condition, ref sink);
                break;
            case Post post:
                VisitPost(post, ref sink);
                break;
            default:
                break;
        }

        if (item.Body is { } body)
        {
            AddAll(Relation.TextMention, body.Mentions, (int)TextMember.Body, ref sink);
        }
    }

    private static void VisitTreatment<TSink>(Treatment treatment, ref TSink sink)
        where TSink : struct, ILinkSink, allows ref struct
    {
        for (var i = 0; i < treatment.DeliveryOptions.Count; i++)
        {
            sink.Add(Relation.Delivery, treatment.DeliveryOptions[i].Method, i, 0);
        }

        for (var i = 0; i < treatment.Indications.Count; i++)
        {
            var indication = treatment.Indications[i];
            sink.Add(Relation.Indication, indication.Condition, i, 0);
            for (var j = 0; j < indication.Methods.Count; j++)
            {
                sink.Add(Relation.IndicationMethod, indication.Methods[j], i, j);
            }
        }

        for (var i = 0; i < treatment.Contraindications.Count; i++)
        {
            if (treatment.Contraindications[i].Condition is { } condition)
            {
                sink.Add(Relation.Contraindication, condition, i, 0);
            }
        }

        for (var i = 0; i < treatment.Alternatives.Count; i++)
        {
            sink.Add(Relation.Alternative, treatment.Alternatives[i], i, 0);
        }

        for (var i = 0; i < treatment.CombinesWith.Count; i++)
        {
            sink.Add(Relation.Combination, treatment.CombinesWith[i], i, 0);
        }
    }

    private static void VisitCondition<TSink>(Condition condition, ref TSink sink)
        where TSink : struct, ILinkSink, allows ref struct
    {
        for (var i = 0; i < condition.Broader.Count; i++)
        {
            sink.Add(Relation.Broader, condition.Broader[i], i, 0);
        }

        for (var i = 0; i < condition.RelatedConditions.Count; i++)
        {
            sink.Add(Relation.RelatedCondition, condition.RelatedConditions[i].Condition, i, 0);
        }

        if (condition.Definition is { } definition)
        {
            AddAll(Relation.TextMention, definition.Mentions, (int)TextMember.Definition, ref sink);
        }

        if (!condition.UrgentHelp.IsEmpty)
        {
            var mentions = MentionCollector.Collect(condition.UrgentHelp.AsBlocks());
            AddAll(Relation.TextMention, new(mentions), (int)TextMember.UrgentHelp, ref sink);
        }
    }

    private static void VisitPost<TSink>(Post post, ref TSink sink)
        where TSink : struct, ILinkSink, allows ref struct
    {
        if (post.PrimarySubject is { } subject)
        {
            sink.Add(Relation.PrimarySubject, subject, 0, 0);
        }

        AddAll(Relation.Mention, post.Mentions, 0, ref sink);
        for (var i = 0; i < post.RelatedPosts.Count; i++)
        {
            sink.Add(Relation.RelatedPost, post.RelatedPosts[i], i, 0);
        }

        if (!post.Questions.IsEmpty)
        {
            var mentions = MentionCollector.Collect(post.Questions.AsBlocks());
            AddAll(Relation.TextMention, new(mentions), (int)TextMember.Questions, ref sink);
        }
    }

    private static void AddAll<TSink>(Relation relation, ValueList<ItemRef> targets, int index, ref TSink sink)
        where TSink : struct, ILinkSink, allows ref struct
    {
        var span = targets.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            sink.Add(relation, span[i], index, i);
        }
    }
}
