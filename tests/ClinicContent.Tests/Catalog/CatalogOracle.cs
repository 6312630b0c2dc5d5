using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Catalog;

/// <summary>Answers the questions of a catalog by looking through all items, each time anew: slow, and plain enough to be believed.</summary>
internal sealed class CatalogOracle(IReadOnlyCollection<ContentItem> items)
{
    internal Treatment[] Treatments => [.. ByName(items.OfType<Treatment>())];

    internal Condition[] Conditions => [.. ByName(items.OfType<Condition>())];

    internal DeliveryMethod[] Methods => [.. ByName(items.OfType<DeliveryMethod>())];

    internal Post[] Posts =>
        [
            .. items
                .OfType<Post>()
                .OrderByDescending(post => post.PublishOn ?? DateOnly.MinValue)
                .ThenBy(post => post.Id.Value, StringComparer.Ordinal),
        ];

    /// <summary>All items in answer order.</summary>
    internal ContentItem[] Items => [.. Treatments, .. Conditions, .. Methods, .. Posts];

    internal CatalogOracle AsSeenOn(DateOnly day) =>
        new([
            .. items.Where(item =>
                item.Status == PublicationStatus.Published
                && item.PublishOn <= day
                && (item.ExpireOn is null || day < item.ExpireOn)
            ),
        ]);

    internal static IEnumerable<T> ByName<T>(IEnumerable<T> some)
        where T : ContentItem =>
        some.OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Ref.Id, StringComparer.Ordinal);

    /// <summary>Every edge of an item, in the author's order, repeated ones too.</summary>
    internal static IEnumerable<(Relation Relation, ItemRef Target)> EdgesOf(ContentItem item)
    {
        var edges = new List<(Relation, ItemRef)>();
        if (item is Treatment treatment)
        {
            edges.AddRange(treatment.DeliveryOptions.Select(one => (Relation.Delivery, one.Method.Ref)));
            foreach (var indication in treatment.Indications)
            {
                edges.Add((Relation.Indication, indication.Condition.Ref));
                edges.AddRange(indication.Methods.Select(method => (Relation.IndicationMethod, method.Ref)));
            }

            edges.AddRange(
                treatment
                    .Contraindications.Where(one => one.Condition is not null)
                    .Select(one => (Relation.Contraindication, one.Condition!.Value.Ref))
            );
            edges.AddRange(treatment.Alternatives.Select(other => (Relation.Alternative, other.Ref)));
            edges.AddRange(treatment.CombinesWith.Select(other => (Relation.Combination, other.Ref)));
        }
        else if (item is Condition condition)
        {
            edges.AddRange(condition.Broader.Select(other => (Relation.Broader, other.Ref)));
            edges.AddRange(condition.RelatedConditions.Select(one => (Relation.RelatedCondition, one.Condition.Ref)));
            edges.AddRange(MentionsOf(condition.Definition?.Blocks ?? []));
            edges.AddRange(MentionsOf([.. condition.UrgentHelp]));
        }
        else if (item is Post post)
        {
            edges.AddRange(post.PrimarySubject is { } subject ? [(Relation.PrimarySubject, subject)] : []);
            edges.AddRange(post.Mentions.Select(other => (Relation.Mention, other)));
            edges.AddRange(post.RelatedPosts.Select(other => (Relation.RelatedPost, other.Ref)));
            edges.AddRange(MentionsOf([.. post.Questions]));
        }

        edges.AddRange(MentionsOf(item.Body?.Blocks ?? []));
        return edges;
    }

    internal (Relation Relation, ItemRef Target)[] LinksFrom(ItemRef source) =>
        [.. items.Where(item => item.Ref == source).SelectMany(EdgesOf).Distinct()];

    internal (ItemRef Source, Relation Relation)[] LinksTo(ItemRef target) =>
        [
            .. Items.SelectMany(source =>
                EdgesOf(source)
                    .Distinct()
                    .Where(edge => edge.Target == target)
                    .Select(edge => (source.Ref, edge.Relation))
            ),
        ];

    internal ItemRef[] Targets(ItemRef source, params Relation[] relations) =>
        [.. LinksFrom(source).Where(edge => relations.Contains(edge.Relation)).Select(edge => edge.Target).Distinct()];

    internal T[] Sources<T>(IEnumerable<T> ordered, ItemRef target, params Relation[] relations)
        where T : ContentItem => [.. ordered.Where(source => Targets(source.Ref, relations).Contains(target))];

    internal IEnumerable<(Treatment Treatment, Indication Indication)> TreatmentsFor(
        ConditionId condition,
        IndicationFilter? filter,
        bool includeNarrower
    )
    {
        var asked = includeNarrower ? [.. WithNarrower(condition)] : new HashSet<ConditionId> { condition };
        return from treatment in Treatments
            from indication in treatment.Indications
            where asked.Contains(indication.Condition) && Meets(indication, filter)
            select (treatment, indication);
    }

    internal IEnumerable<(Treatment Treatment, DeliveryOption Option)> GivenBy(Func<DeliveryOption, bool> picks) =>
        from treatment in Treatments
        from option in treatment.DeliveryOptions
        where picks(option)
        select (treatment, option);

    /// <summary>Whether an indication holds for one of the ways in which its treatment is given: it is narrowed to none, or to that one.</summary>
    internal static bool HoldsFor(Treatment treatment, Indication indication, Func<DeliveryMethodId, bool> asked)
    {
        foreach (var option in treatment.DeliveryOptions)
        {
            var byMethod = indication.Methods.IsEmpty || indication.Methods.Contains(option.Method);
            var byProduct =
                indication.Products.IsEmpty || option.Product is null || indication.Products.Contains(option.Product);
            if (asked(option.Method) && byMethod && byProduct)
            {
                return true;
            }
        }

        return false;
    }

    internal HashSet<ConditionId> WithNarrower(ConditionId condition) =>
        Closure(condition, id => Conditions.Where(other => other.Broader.Contains(id)).Select(other => other.Id));

    internal HashSet<ConditionId> WithBroader(ConditionId condition) =>
        Closure(condition, id => Conditions.Where(other => other.Id == id).SelectMany(other => other.Broader));

    internal (ConditionId Condition, RelatedConditionKind Kind)[] RelatedConditionsOf(ConditionId condition) =>
        [
            .. Conditions
                .Where(one => one.Id == condition)
                .SelectMany(one => one.RelatedConditions)
                .Select(related => (related.Condition, related.Kind))
                .Concat(
                    from other in Conditions
                    from related in other.RelatedConditions
                    where related.Condition == condition
                    select (other.Id, related.Kind)
                )
                .Distinct(),
        ];

    internal ItemRef[] SubjectsOf(ItemRef post) =>
        Targets(post, Relation.PrimarySubject, Relation.Mention, Relation.TextMention);

    internal Post[] PostsAbout(params ItemRef[] subjects) =>
        [.. Posts.Where(post => SubjectsOf(post.Ref).Intersect(subjects).Any())];

    internal (ItemRef Post, bool IsAuthored, ItemRef[] Shared)[] RelatedPostsOf(ItemRef post)
    {
        var subjects = SubjectsOf(post);
        var authored = Targets(post, Relation.RelatedPost);
        if (authored.Length > 0)
        {
            return [.. authored.Select(other => (other, true, Shared(other)))];
        }

        return
        [
            .. Posts
                .Where(other => other.Ref != post && Shared(other.Ref).Length > 0)
                .OrderByDescending(other => Shared(other.Ref).Length)
                .Select(other => (other.Ref, false, Shared(other.Ref))),
        ];

        ItemRef[] Shared(ItemRef other) => [.. subjects.Where(SubjectsOf(other).Contains)];
    }

    /// <summary>What carries a code, then what carries a category above it, the longest first.</summary>
    internal (ItemRef Item, MedicalCode Code, string? Carrier, bool IsBelow)[] FindByCode(
        CodeSystem system,
        string code
    )
    {
        var found = new List<(ItemRef, MedicalCode, string?, bool)>();
        for (var length = code.Length; length >= 1; length--)
        {
            var isBelow = length < code.Length;
            if (isBelow && (!system.Value.StartsWith("icd-10", StringComparison.Ordinal) || length < 3))
            {
                break;
            }

            found.AddRange(
                from item in Items
                from carried in CodesOf(item)
                where carried.Code.System == system
                where string.Equals(carried.Code.Code, code[..length], StringComparison.OrdinalIgnoreCase)
                select (item.Ref, carried.Code, carried.Carrier, isBelow)
            );
        }

        return [.. found];
    }

    internal static bool Meets(Indication indication, IndicationFilter? filter)
    {
        if (filter?.Direction is { } direction && DirectionOf(indication) != direction)
        {
            return false;
        }

        return filter is not { Status: not null } and not { Jurisdiction: not null } and not { On: not null }
            || indication.Statuses.Any(status =>
                (filter.Status is null || status.Status == filter.Status)
                && (filter.Jurisdiction is null || IsWithin(filter.Jurisdiction, status.Jurisdiction))
                && HeldOn(status, indication, filter.On ?? DateOnly.MaxValue)
            );
    }

    private static OverallDirection DirectionOf(Indication indication)
    {
        var directions = indication.Evidence.Select(statement => statement.Direction).ToHashSet();
        return (directions.Contains(EvidenceDirection.For), directions.Contains(EvidenceDirection.Against)) switch
        {
            (true, true) => OverallDirection.Mixed,
            (true, false) => OverallDirection.For,
            (false, true) => OverallDirection.Against,
            _ => OverallDirection.Insufficient,
        };
    }

    private static bool IsWithin(Jurisdiction part, Jurisdiction whole) =>
        part.Value.Split('-')[0] == whole.Value || part.Value == whole.Value;

    // The latest that had begun by then, of its jurisdiction; a date known only in part has begun at its end.
    private static bool HeldOn(JurisdictionStatus status, Indication indication, DateOnly day)
    {
        var begun = indication
            .Statuses.Where(other => other.Jurisdiction == status.Jurisdiction && Begins(other) <= day)
            .ToArray();
        return Begins(status) <= day && begun.All(other => Begins(other) <= Begins(status));

        static DateOnly Begins(JurisdictionStatus one) => one.Since?.Latest ?? DateOnly.MinValue;
    }

    private static HashSet<ConditionId> Closure(ConditionId start, Func<ConditionId, IEnumerable<ConditionId>> next)
    {
        HashSet<ConditionId> reached = [start];
        for (var before = 0; before < reached.Count; )
        {
            before = reached.Count;
            reached.UnionWith(reached.ToArray().SelectMany(next));
        }

        return reached;
    }

    private static IEnumerable<(MedicalCode Code, string? Carrier)> CodesOf(ContentItem item)
    {
        var substances = item is Treatment treatment ? treatment.Substances : [];
        return item
            .Codes.Select(code => (code, (string?)null))
            .Concat(
                substances.SelectMany(substance =>
                    substance
                        .Codes.Select(code => (code, (string?)substance.Name))
                        .Concat(
                            substance.Products.SelectMany(product =>
                                product.Codes.Select(code => (code, (string?)product.Name))
                            )
                        )
                )
            );
    }

    // Of the blocks that random content is made of.
    private static IEnumerable<(Relation Relation, ItemRef Target)> MentionsOf(ValueList<Block> blocks) =>
        blocks.SelectMany(Find).Distinct().Select(target => (Relation.TextMention, target));

    private static IEnumerable<ItemRef> Find(Block block) =>
        block switch
        {
            EmbedBlock embed => [embed.Item],
            ParagraphBlock paragraph => paragraph.Content.SelectMany(Find),
            ListBlock list => list.Items.SelectMany(item => item.Content.SelectMany(Find)),
            CareCardBlock card => card.Content.SelectMany(Find),
            QuestionBlock question => question.Answer.SelectMany(Find),
            _ => [],
        };

    private static IEnumerable<ItemRef> Find(Inline inline) =>
        inline switch
        {
            MentionInline mention => [mention.Item],
            StrongInline strong => strong.Content.SelectMany(Find),
            _ => [],
        };
}
