using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Tests.Catalog;

/// <summary>Asks a catalog every question about every id, and one about an id that it does not hold, and compares the answers with an oracle's.</summary>
internal sealed class CatalogComparison(ContentCatalog catalog, CatalogOracle oracle, Random dice)
{
    private const string Unknown = "not-there";

    private IEnumerable<TreatmentId> TreatmentIds => [.. oracle.Treatments.Select(item => item.Id), new(Unknown)];

    private IEnumerable<ConditionId> ConditionIds => [.. oracle.Conditions.Select(item => item.Id), new(Unknown)];

    private IEnumerable<DeliveryMethodId> MethodIds => [.. oracle.Methods.Select(item => item.Id), new(Unknown)];

    private IEnumerable<PostId> PostIds => [.. oracle.Posts.Select(item => item.Id), new(Unknown)];

    private IEnumerable<ItemRef> Refs =>
        [
            .. TreatmentIds.Select(id => id.Ref),
            .. ConditionIds.Select(id => id.Ref),
            .. MethodIds.Select(id => id.Ref),
            .. PostIds.Select(id => id.Ref),
        ];

    internal void CompareAll()
    {
        CompareItems();
        CompareIndications();
        CompareDeliveries();
        CompareContraindications();
        CompareAlternatives();
        CompareConditions();
        ComparePosts();
        CompareRelatedPosts();
        CompareLists();
        CompareSets();
        CompareFindings();
        CompareLinks();
    }

    internal void CompareItems()
    {
        Answer.Items("Treatments", oracle.Treatments, catalog.Treatments);
        Answer.Items("Conditions", oracle.Conditions, catalog.Conditions);
        Answer.Items("DeliveryMethods", oracle.Methods, catalog.DeliveryMethods);
        Answer.Items("Posts", oracle.Posts, catalog.Posts);
        Answer.Items("Items", oracle.Items, catalog.Items);
        foreach (var item in oracle.Items)
        {
            var given = catalog.GetItem(item.Ref);
            Assert.Equal(item with { Language = item.Language ?? LanguageTag.English }, given);
            Assert.True(catalog.TryGetItem(item.Ref, out var tried) && ReferenceEquals(given, tried));
            Assert.Same(given, TypedItem(item.Ref));
            Assert.Equal(item.Ref, catalog.FindNearest(item.Ref));
        }
    }

    internal void CompareIndications()
    {
        foreach (var id in TreatmentIds)
        {
            var expected =
                from treatment in oracle.Treatments
                where treatment.Id == id
                from indication in treatment.Indications
                select Told(treatment, indication);
            Answer.Edges($"IndicationsOf {id}", expected, catalog.IndicationsOf(id), Told);
            AsHandle(id, handle => Assert.Equal(catalog.IndicationsOf(id), catalog.IndicationsOf(handle)));
        }

        foreach (var id in ConditionIds)
        {
            foreach (var filter in Filters())
            {
                foreach (var narrower in new[] { false, true })
                {
                    CompareTreatmentsFor(id, filter, narrower);
                }
            }
        }
    }

    internal void CompareDeliveries()
    {
        foreach (var id in TreatmentIds)
        {
            var expected = oracle.GivenBy(_ => true).Where(given => given.Treatment.Id == id);
            Answer.Edges($"DeliveryOf {id}", expected.Select(Told), catalog.DeliveryOf(id), Told);
            AsHandle(id, handle => Assert.Equal(catalog.DeliveryOf(id), catalog.DeliveryOf(handle)));
        }

        foreach (var id in MethodIds)
        {
            var expected = oracle.GivenBy(option => option.Method == id).ToArray();
            var given = catalog.TreatmentsGivenBy(id);
            Answer.Edges($"TreatmentsGivenBy {id}", expected.Select(Told), given, Told);
            CompareEnds($"TreatmentsGivenBy {id}", expected.Select(one => one.Treatment), given.Treatments);
            AsHandle(id, handle => Assert.Equal(given, catalog.TreatmentsGivenBy(handle)));
        }

        foreach (var route in RandomContentMaker.Routes.Append(new("rectal")))
        {
            var methods = oracle.Methods.Where(method => method.Route == route).ToArray();
            Answer.Items($"DeliveryMethodsBy {route}", methods, catalog.DeliveryMethodsBy(route));
            var expected = oracle.GivenBy(option => methods.Any(method => method.Id == option.Method));
            var given = catalog.TreatmentsGivenBy(route);
            Answer.Edges($"TreatmentsGivenBy {route}", expected.Select(Told), given, Told);
            CompareEnds($"methods of {route}", Used(methods), given.Methods);
        }
    }

    internal void CompareContraindications()
    {
        foreach (var id in TreatmentIds)
        {
            var expected = Contraindications(treatment => treatment == id, _ => true);
            var given = catalog.ContraindicationsOf(id);
            Answer.Edges($"ContraindicationsOf {id}", expected, given, Told);
            CompareEnds($"conditions against {id}", oracle.Conditions.Where(Names(expected)), given.Conditions);
            AsHandle(id, handle => Assert.Equal(given, catalog.ContraindicationsOf(handle)));
        }

        foreach (var id in ConditionIds)
        {
            var expected = Contraindications(_ => true, condition => condition == id);
            var given = catalog.TreatmentsContraindicatedBy(id);
            Answer.Edges($"TreatmentsContraindicatedBy {id}", expected, given, Told);
            var treatments = oracle.Treatments.Where(item => expected.Any(one => one.Treatment == item.Ref));
            CompareEnds($"treatments against which {id} speaks", treatments, given.Treatments);
            AsHandle(id, handle => Assert.Equal(given, catalog.TreatmentsContraindicatedBy(handle)));
        }

        static Func<Condition, bool> Names((ItemRef Treatment, Contraindication Contraindication)[] told) =>
            condition => told.Any(one => one.Contraindication.Condition == condition.Id);
    }

    internal void CompareAlternatives()
    {
        foreach (var id in TreatmentIds)
        {
            var (alternative, combination) = (Relation.Alternative, Relation.Combination);
            Answer.Items($"AlternativesFor {id}", oracle.Targets(id, alternative), catalog.AlternativesFor(id));
            Answer.Items($"CombinationsFor {id}", oracle.Targets(id, combination), catalog.CombinationsFor(id));
            Answer.Items(
                $"TreatmentsWithAlternative {id}",
                oracle.Sources(oracle.Treatments, id, alternative),
                catalog.TreatmentsWithAlternative(id)
            );
            Answer.Items(
                $"TreatmentsCombinedWith {id}",
                oracle.Sources(oracle.Treatments, id, combination),
                catalog.TreatmentsCombinedWith(id)
            );
        }
    }

    internal void CompareConditions()
    {
        foreach (var id in ConditionIds)
        {
            Answer.Items($"BroaderThan {id}", oracle.Targets(id, Relation.Broader), catalog.BroaderThan(id));
            Answer.Items(
                $"NarrowerThan {id}",
                oracle.Sources(oracle.Conditions, id, Relation.Broader),
                catalog.NarrowerThan(id)
            );
            Answer.Items($"WithBroader {id}", Of(oracle.WithBroader(id)), catalog.WithBroader(id));
            Answer.Items($"WithNarrower {id}", Of(oracle.WithNarrower(id)), catalog.WithNarrower(id));
            var related = oracle.RelatedConditionsOf(id);
            var given = catalog.RelatedConditionsOf(id);
            Answer.Edges($"RelatedConditionsOf {id}", related, given, edge => (edge.Condition.Id, edge.Kind));
            CompareEnds($"conditions related to {id}", Of(related.Select(one => one.Condition)), given.Conditions);
            AsHandle(id, handle => Assert.Equal(given, catalog.RelatedConditionsOf(handle)));
        }
    }

    internal void ComparePosts()
    {
        foreach (var subject in Refs)
        {
            Answer.Items($"PostsAbout {subject}", oracle.PostsAbout(subject), catalog.PostsAbout(subject));
        }

        foreach (var id in TreatmentIds)
        {
            AsHandle(id, handle => Assert.Equal(catalog.PostsAbout(id), catalog.PostsAbout(handle)));
        }

        foreach (var id in ConditionIds)
        {
            AsHandle(id, handle => Assert.Equal(catalog.PostsAbout(id), catalog.PostsAbout(handle)));
        }

        foreach (var id in MethodIds)
        {
            AsHandle(id, handle => Assert.Equal(catalog.PostsAbout(id), catalog.PostsAbout(handle)));
        }

        foreach (var id in PostIds)
        {
            Answer.Items($"SubjectsOf {id}", oracle.SubjectsOf(id), catalog.SubjectsOf(id));
            AsHandle(id, handle => Assert.Equal(catalog.SubjectsOf(id), catalog.SubjectsOf(handle)));
        }

        ComparePostsAboutSeveral();
    }

    internal void CompareRelatedPosts()
    {
        foreach (var id in PostIds)
        {
            Answer.Same(
                $"RelatedPostsOf {id}",
                oracle.RelatedPostsOf(id).Select(Show),
                catalog.RelatedPostsOf(id).Select(one => Show((one.Post.Ref, one.IsAuthored, [.. one.SharedSubjects])))
            );
            Answer.Items(
                $"PostsRelatingTo {id}",
                oracle.Sources(oracle.Posts, id, Relation.RelatedPost),
                catalog.PostsRelatingTo(id)
            );
        }

        static string Show((ItemRef Post, bool IsAuthored, ItemRef[] Shared) one) =>
            $"{one.Post} {one.IsAuthored} [{string.Join(", ", one.Shared)}]";
    }

    internal void CompareLists()
    {
        CompareList("posts", oracle.Posts, catalog.Posts);
        CompareList("items", oracle.Items, catalog.Items);
        CompareList("treatments", oracle.Treatments, catalog.Treatments);
        foreach (var subject in Refs)
        {
            CompareList($"posts about {subject}", oracle.PostsAbout(subject), catalog.PostsAbout(subject));
        }

        foreach (var id in PostIds)
        {
            var subjects = oracle.SubjectsOf(id).Select(subject => oracle.Items.First(item => item.Ref == subject));
            CompareList($"subjects of {id}", [.. subjects], catalog.SubjectsOf(id));
            Answer.Items(
                $"subjects of {id}, distinct",
                oracle.Items.Where(item => subjects.Contains(item)),
                catalog.SubjectsOf(id).InAnswerOrder()
            );
        }
    }

    internal void CompareSets()
    {
        ItemRef[] refs = [.. Refs];
        foreach (var one in refs)
        {
            var other = refs[dice.Next(refs.Length)];
            CompareSets(
                $"posts about {one} and {other}",
                oracle.Posts,
                oracle.PostsAbout(one),
                catalog.PostsAbout(one),
                oracle.PostsAbout(other),
                catalog.PostsAbout(other)
            );
        }

        // In the author's order, which is not that of the answer.
        foreach (var id in TreatmentIds)
        {
            CompareSets(
                $"alternatives and combinations of {id}",
                oracle.Treatments,
                Items(oracle.Targets(id, Relation.Alternative)),
                catalog.AlternativesFor(id),
                Items(oracle.Targets(id, Relation.Combination)),
                catalog.CombinationsFor(id)
            );
        }
    }

    internal void CompareFindings()
    {
        foreach (var code in RandomContentMaker.Codes.Select(code => code.Code).Append("F43.101").Append("F3"))
        {
            foreach (var system in new CodeSystem[] { new("icd-10-cm"), new("mesh"), new("of-our-own"), new("atc") })
            {
                var expected = oracle.FindByCode(system, code);
                foreach (var asked in new[] { code, code.ToLowerInvariant() })
                {
                    Answer.Same(
                        $"FindByCode {system} {asked}",
                        expected,
                        catalog
                            .FindByCode(system, asked)
                            .Select(found => (found.Item.Ref, found.Code, found.Carrier, found.IsBelow))
                    );
                }

                var conditions = oracle.Conditions.Where(item => expected.Any(found => found.Item == item.Ref));
                Answer.Items($"ConditionsByCode {system} {code}", conditions, catalog.ConditionsByCode(system, code));
            }
        }

        foreach (var item in oracle.Items)
        {
            CompareSlug(item, item.Slug?.Value ?? item.Ref.Id, isFormer: false);
            foreach (var former in item.FormerSlugs)
            {
                CompareSlug(item, former.Value, isFormer: true);
            }
        }

        Assert.Null(catalog.FindBySlug(ContentKind.Post, Unknown));
    }

    internal void CompareLinks()
    {
        foreach (var item in Refs)
        {
            Answer.Same(
                $"LinksFrom {item}",
                oracle.LinksFrom(item).Select(edge => (item, edge.Relation, edge.Target)),
                catalog.LinksFrom(item).Select(Told)
            );
            Answer.Same(
                $"LinksTo {item}",
                oracle.LinksTo(item).Select(edge => (edge.Source, edge.Relation, item)),
                catalog.LinksTo(item).Select(Told)
            );
        }

        static (ItemRef, Relation, ItemRef) Told(ContentLink link) => (link.Source.Ref, link.Relation, link.Target.Ref);
    }

    private static (ItemRef Treatment, Indication Indication) Told(Treatment treatment, Indication indication) =>
        (treatment.Ref, indication);

    private static (ItemRef Treatment, Indication Indication) Told(IndicationEdge edge)
    {
        Assert.Equal(edge.Indication.Condition, edge.Condition.Id);
        Assert.Equal(edge.Treatment.Ref.ToString(), edge.TreatmentHandle.ToString());
        Assert.Equal(edge.Condition.Ref.ToString(), edge.ConditionHandle.ToString());
        return (edge.Treatment.Ref, edge.Indication);
    }

    private static (ItemRef Treatment, DeliveryOption Option) Told(
        (Treatment Treatment, DeliveryOption Option) given
    ) => (given.Treatment.Ref, given.Option);

    private static (ItemRef Treatment, DeliveryOption Option) Told(DeliveryEdge edge)
    {
        Assert.Equal(edge.Option.Method, edge.Method.Id);
        Assert.Equal(edge.Method.Ref.ToString(), edge.MethodHandle.ToString());
        return (edge.Treatment.Ref, edge.Option);
    }

    private static (ItemRef Treatment, Contraindication Contraindication) Told(ContraindicationEdge edge)
    {
        Assert.Equal(edge.Contraindication.Condition, edge.Condition.Id);
        return (edge.Treatment.Ref, edge.Contraindication);
    }

    private static void CompareEnds<T>(string question, IEnumerable<T> expected, ItemList<T> actual)
        where T : ContentItem => Answer.Items(question, expected.Distinct(), actual);

    private (ItemRef Treatment, Contraindication Contraindication)[] Contraindications(
        Func<TreatmentId, bool> ofTreatment,
        Func<ConditionId, bool> byCondition
    ) =>
        [
            .. from treatment in oracle.Treatments
            where ofTreatment(treatment.Id)
            from one in treatment.Contraindications
            where one.Condition is { } condition && byCondition(condition)
            select (treatment.Ref, one),
        ];

    private Condition[] Of(IEnumerable<ConditionId> ids) => [.. oracle.Conditions.Where(item => ids.Contains(item.Id))];

    private Treatment[] Items(ItemRef[] refs) =>
        [.. refs.Select(one => oracle.Treatments.First(item => item.Ref == one))];

    private DeliveryMethod[] Used(DeliveryMethod[] methods) =>
        [.. methods.Where(method => oracle.GivenBy(option => option.Method == method.Id).Any())];

    private void CompareTreatmentsFor(ConditionId id, IndicationFilter? filter, bool narrower)
    {
        var question = $"TreatmentsFor {id}, {filter}, {narrower}";
        var expected = oracle.TreatmentsFor(id, filter, narrower).ToArray();
        var given = catalog.TreatmentsFor(id, filter, narrower);
        Answer.Edges(question, expected.Select(one => Told(one.Treatment, one.Indication)), given, Told);
        AsHandle(id, handle => Assert.Equal(given, catalog.TreatmentsFor(handle, filter, narrower)));
        CompareEnds(question + ", treatments", expected.Select(one => one.Treatment), given.Treatments);
        CompareEnds(question + ", conditions", Of(expected.Select(one => one.Indication.Condition)), given.Conditions);
        if (filter is not null)
        {
            Assert.Equal(given, catalog.TreatmentsFor(id, includeNarrower: narrower).Where(filter));
        }

        foreach (var method in MethodIds)
        {
            Answer.Edges($"{question}, given by {method}", Held(asked => asked == method), given.GivenBy(method), Told);
        }

        foreach (var route in RandomContentMaker.Routes)
        {
            var methods = oracle.Methods.Where(method => method.Route == route).Select(method => method.Id).ToHashSet();
            Answer.Edges(
                $"{question}, given by {route}",
                Held(methods.Contains),
                given.GivenBy(catalog.DeliveryMethodsBy(route)),
                Told
            );
        }

        IEnumerable<(ItemRef, Indication)> Held(Func<DeliveryMethodId, bool> asked) =>
            from one in expected
            where CatalogOracle.HoldsFor(one.Treatment, one.Indication, asked)
            select Told(one.Treatment, one.Indication);
    }

    private void ComparePostsAboutSeveral()
    {
        // Some of the items, not in answer order, as a question may give them.
        var conditions = oracle.Conditions.Where(_ => dice.Next(2) == 0).ToArray();
        var picked = catalog.Conditions.Where(item => conditions.Any(one => one.Id == item.Id));
        CompareFilled(oracle.PostsAbout([.. conditions.Select(one => one.Ref)]), picked);
        foreach (var id in ConditionIds)
        {
            var treatments = oracle.TreatmentsFor(id, null, true).Select(one => one.Treatment.Ref).ToArray();
            var given = catalog.TreatmentsFor(id, includeNarrower: true).Treatments;
            var expected = oracle.PostsAbout(treatments);
            Answer.Items($"posts about treatments for {id}", expected, catalog.PostsAbout(given));
            var filled = new Post[expected.Length];
            Assert.Equal(expected.Length, catalog.PostsAbout(given, filled));
            Answer.Same("filled", expected.Select(post => post.Ref), filled.Select(post => post.Ref));
        }

        foreach (var id in TreatmentIds)
        {
            var alternatives = oracle.Targets(id, Relation.Alternative);
            Answer.Items(
                $"posts about alternatives for {id}",
                oracle.PostsAbout(alternatives),
                catalog.PostsAbout(catalog.AlternativesFor(id))
            );
            var methods = oracle.GivenBy(_ => true).Where(given => given.Treatment.Id == id);
            Answer.Items(
                $"posts about how {id} is given",
                oracle.PostsAbout([.. methods.Select(given => given.Option.Method.Ref)]),
                catalog.PostsAbout(catalog.DeliveryOf(id).Methods)
            );
        }
    }

    private void CompareFilled(Post[] expected, ItemList<Condition> picked)
    {
        Answer.Items("posts about some conditions", expected, catalog.PostsAbout(picked));

        // A span that is too small gets the first ones, one that is too large is left alone behind the last.
        foreach (var size in new[] { 0, expected.Length / 2, expected.Length, expected.Length + 1 })
        {
            var filled = new Post[size];
            Assert.Equal(expected.Length, catalog.PostsAbout(picked, filled));
            Answer.Same(
                $"posts about some conditions, {size} of them",
                expected.Take(size).Select(post => post.Ref),
                filled.Where(post => post is not null).Select(post => post.Ref)
            );
        }
    }

    private void CompareList<T>(string question, T[] expected, ItemList<T> actual)
        where T : ContentItem
    {
        Answer.Items($"{question} A to Z", CatalogOracle.ByName(expected), actual.OrderedByName());
        foreach (var tag in new[] { "SLEEP", "mood", Unknown })
        {
            var tagged = expected.Where(item => item.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase));
            Answer.Items($"{question} with tag {tag}", tagged, actual.WithTag(tag));
            Answer.Items(
                $"{question} A to Z with tag {tag}",
                CatalogOracle.ByName(tagged),
                actual.OrderedByName().WithTag(tag)
            );
        }

        foreach (var category in RandomContentMaker.Categories)
        {
            var filed = expected.Where(item => item.Category == category);
            Answer.Items($"{question} of category {category}", filed, actual.InCategory(category));
        }

        foreach (var author in new[] { "ANN LEE", "Bo", Unknown })
        {
            var written = expected.Where(item =>
                item.Authors.Any(person => string.Equals(person.Name, author, StringComparison.OrdinalIgnoreCase))
            );
            Answer.Items($"{question} by {author}", written, actual.ByAuthor(author));
        }

        foreach (var status in Enum.GetValues<PublicationStatus>())
        {
            var standing = expected.Where(item => item.Status == status);
            Answer.Items($"{question} with status {status}", standing, actual.WithStatus(status));
        }

        var start = dice.Next(expected.Length + 1);
        var length = dice.Next(expected.Length - start + 1);
        Answer.Items(
            $"{question}, {length} from {start}",
            expected.Skip(start).Take(length),
            actual.Slice(start, length)
        );
        Answer.Items($"{question}, from {start}", expected.Skip(start), actual[start..]);
        Answer.Items($"{question}, even", expected.Where(IsEven), actual.Where(IsEven));
        if (actual is ItemList<Post> posts)
        {
            var newest = oracle.Posts.Where(post => expected.Contains((ContentItem)post)).ToArray();
            foreach (var count in new[] { 0, start, expected.Length + 1 })
            {
                Answer.Items($"latest {count} of {question}", newest.Take(count), posts.Latest(count));
                Answer.Items($"latest {count} of A to Z", newest.Take(count), posts.OrderedByName().Latest(count));
            }
        }

        static bool IsEven(ContentItem item) => item.Ref.Id[^1] % 2 == 0;
    }

    private static void CompareSets<T>(
        string question,
        T[] inOrder,
        T[] left,
        ItemList<T> one,
        T[] right,
        ItemList<T> other
    )
        where T : ContentItem
    {
        var both = inOrder.Where(item => left.Contains(item) && right.Contains(item)).ToArray();
        var either = inOrder.Where(item => left.Contains(item) || right.Contains(item)).ToArray();
        Answer.Items(question + ", and", both, one.And(other));
        Answer.Items(question + ", or", either, one.Or(other));
        Answer.Items(
            question + ", except",
            inOrder.Where(item => left.Contains(item) && !right.Contains(item)),
            one.Except(other)
        );
        CompareSpan(question + ", and", both, destination => one.And(other, destination));
        CompareSpan(question + ", or", either, destination => one.Or(other, destination));
    }

    private static void CompareSpan<T>(string question, T[] expected, Func<T[], int> fill)
        where T : ContentItem
    {
        foreach (var size in new[] { 0, expected.Length / 2, expected.Length + 1 })
        {
            var filled = new T[size];
            Assert.Equal(expected.Length, fill(filled));
            Answer.Same(
                $"{question}, into {size}",
                expected.Take(size).Select(item => item.Ref),
                filled.Where(item => item is not null).Select(item => item.Ref)
            );
        }
    }

    private void CompareSlug(ContentItem item, string slug, bool isFormer)
    {
        foreach (var asked in new[] { slug, slug.ToUpperInvariant() })
        {
            var found = catalog.FindBySlug(item.Kind, asked);
            Assert.Equal((item.Ref, isFormer), (found!.Item.Ref, found.IsFormer));
        }
    }

    private IndicationFilter?[] Filters()
    {
        var status = dice.Next(Enum.GetValues<ApprovalStatus>().Length);
        var jurisdiction = RandomContentMaker.Jurisdictions[dice.Next(4)];
        var day = RandomContent.FirstDay.AddDays(dice.Next(400) - 380);
        return
        [
            null,
            new(),
            new() { Direction = (OverallDirection)dice.Next(4) },
            new() { Status = (ApprovalStatus)status },
            new() { Jurisdiction = jurisdiction },
            new() { On = day },
            new()
            {
                Status = (ApprovalStatus)status,
                Jurisdiction = jurisdiction,
                On = day,
            },
        ];
    }

    private ContentItem TypedItem(ItemRef item)
    {
        if (item.TryAs<TreatmentId>(out var treatment))
        {
            Assert.True(catalog.TryGetTreatment(treatment, out var found) && found == catalog.GetTreatment(treatment));
            return found;
        }

        if (item.TryAs<ConditionId>(out var condition))
        {
            Assert.True(catalog.TryGetCondition(condition, out var found) && found == catalog.GetCondition(condition));
            return found;
        }

        if (item.TryAs<DeliveryMethodId>(out var method))
        {
            Assert.True(
                catalog.TryGetDeliveryMethod(method, out var found) && found == catalog.GetDeliveryMethod(method)
            );
            return found;
        }

        Assert.True(item.TryAs<PostId>(out var post));
        Assert.True(catalog.TryGetPost(post, out var last) && last == catalog.GetPost(post));
        return last;
    }

    private void AsHandle(TreatmentId id, Action<ItemHandle<Treatment>> ask)
    {
        if (catalog.TryGetHandle(id, out var handle))
        {
            Assert.Equal(id, handle.Item.Id);
            ask(handle);
        }
    }

    private void AsHandle(ConditionId id, Action<ItemHandle<Condition>> ask)
    {
        if (catalog.TryGetHandle(id, out var handle))
        {
            Assert.Equal(id, handle.Item.Id);
            ask(handle);
        }
    }

    private void AsHandle(DeliveryMethodId id, Action<ItemHandle<DeliveryMethod>> ask)
    {
        if (catalog.TryGetHandle(id, out var handle))
        {
            Assert.Equal(id, handle.Item.Id);
            ask(handle);
        }
    }

    private void AsHandle(PostId id, Action<ItemHandle<Post>> ask)
    {
        if (catalog.TryGetHandle(id, out var handle))
        {
            Assert.Equal(id, handle.Item.Id);
            ask(handle);
        }
    }
}
