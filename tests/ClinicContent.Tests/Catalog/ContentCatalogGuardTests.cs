using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Tests.Catalog;

/// <summary>Ids that nobody set, ids that are not there, and handles of somewhere else.</summary>
public sealed class ContentCatalogGuardTests
{
    private static readonly ContentItem[] Items = new RandomContent(3, 3, 3, 5, 7).Make();
    private static readonly ContentCatalog Catalog = Build();
    private static readonly ContentCatalog Twin = Build();

    [Fact]
    public void Questions_DefaultTreatmentId_Throw() =>
        AllThrow<InvalidOperationException>(
            () => Catalog.GetTreatment(default),
            () => Catalog.TryGetTreatment(default, out _),
            () => Catalog.GetHandle(default(TreatmentId)),
            () => Catalog.TryGetHandle(default(TreatmentId), out _),
            () => Catalog.IndicationsOf(default(TreatmentId)),
            () => Catalog.DeliveryOf(default(TreatmentId)),
            () => Catalog.ContraindicationsOf(default(TreatmentId)),
            () => Catalog.AlternativesFor(default),
            () => Catalog.TreatmentsWithAlternative(default),
            () => Catalog.CombinationsFor(default),
            () => Catalog.TreatmentsCombinedWith(default),
            () => Catalog.PostsAbout(default(TreatmentId))
        );

    [Fact]
    public void Questions_DefaultConditionId_Throw() =>
        AllThrow<InvalidOperationException>(
            () => Catalog.GetCondition(default),
            () => Catalog.TryGetCondition(default, out _),
            () => Catalog.GetHandle(default(ConditionId)),
            () => Catalog.TryGetHandle(default(ConditionId), out _),
            () => Catalog.TreatmentsFor(default(ConditionId)),
            () => Catalog.TreatmentsFor(default(ConditionId), includeNarrower: true),
            () => Catalog.TreatmentsContraindicatedBy(default(ConditionId)),
            () => Catalog.BroaderThan(default),
            () => Catalog.NarrowerThan(default),
            () => Catalog.WithBroader(default),
            () => Catalog.WithNarrower(default),
            () => Catalog.RelatedConditionsOf(default(ConditionId)),
            () => Catalog.PostsAbout(default(ConditionId))
        );

    [Fact]
    public void Questions_OtherDefaults_Throw() =>
        AllThrow<InvalidOperationException>(
            () => Catalog.GetDeliveryMethod(default),
            () => Catalog.TryGetDeliveryMethod(default, out _),
            () => Catalog.TreatmentsGivenBy(default(DeliveryMethodId)),
            () => Catalog.GetPost(default),
            () => Catalog.TryGetPost(default, out _),
            () => Catalog.SubjectsOf(default(PostId)),
            () => Catalog.RelatedPostsOf(default),
            () => Catalog.PostsRelatingTo(default),
            () => Catalog.GetItem(default),
            () => Catalog.TryGetItem(default, out _),
            () => Catalog.FindNearest(default),
            () => Catalog.PostsAbout(default(ItemRef)),
            () => Catalog.LinksFrom(default),
            () => Catalog.LinksTo(default)
        );

    [Fact]
    public void Questions_HandleOfAnotherCatalog_Throw() =>
        AllThrow<ArgumentException>(
            () => Catalog.IndicationsOf(Twin.Treatments.GetHandle(0)),
            () => Catalog.DeliveryOf(Twin.Treatments.GetHandle(0)),
            () => Catalog.ContraindicationsOf(Twin.Treatments.GetHandle(0)),
            () => Catalog.PostsAbout(Twin.Treatments.GetHandle(0)),
            () => Catalog.TreatmentsFor(Twin.Conditions.GetHandle(0)),
            () => Catalog.TreatmentsContraindicatedBy(Twin.Conditions.GetHandle(0)),
            () => Catalog.RelatedConditionsOf(Twin.Conditions.GetHandle(0)),
            () => Catalog.PostsAbout(Twin.Conditions.GetHandle(0)),
            () => Catalog.TreatmentsGivenBy(Twin.DeliveryMethods.GetHandle(0)),
            () => Catalog.PostsAbout(Twin.DeliveryMethods.GetHandle(0)),
            () => Catalog.SubjectsOf(Twin.Posts.GetHandle(0))
        );

    [Fact]
    public void Questions_DefaultHandle_Throw() =>
        AllThrow<ArgumentException>(
            () => Catalog.IndicationsOf(default(ItemHandle<Treatment>)),
            () => Catalog.TreatmentsFor(default(ItemHandle<Condition>)),
            () => Catalog.TreatmentsGivenBy(default(ItemHandle<DeliveryMethod>)),
            () => Catalog.SubjectsOf(default(ItemHandle<Post>))
        );

    [Fact]
    public void Lists_OfAnotherCatalog_Throw() =>
        AllThrow<ArgumentException>(
            () => Catalog.Posts.And(Twin.Posts),
            () => Catalog.Posts.Or(Twin.Posts),
            () => Catalog.Posts.Except(Twin.Posts),
            () => Catalog.Posts.And(Twin.Posts, new Post[9]),
            () => Catalog.Posts.Or(Twin.Posts, new Post[9]),
            () => Catalog.PostsAbout(Twin.Treatments),
            () => Catalog.PostsAbout(Twin.Conditions),
            () => Catalog.PostsAbout(Twin.DeliveryMethods),
            () => Catalog.PostsAbout(Twin.Treatments, new Post[9]),
            () => Catalog.PostsAbout(Twin.Conditions, new Post[9])
        );

    [Fact]
    public void Arguments_Null_Throw() =>
        AllThrow<ArgumentNullException>(
            () => Catalog.TreatmentsGivenBy(default(RouteOfAdministration)!),
            () => Catalog.DeliveryMethodsBy(null!),
            () => Catalog.FindByCode(null!, "F43"),
            () => Catalog.FindByCode(CodeSystem.Icd10Cm, null!),
            () => Catalog.ConditionsByCode(null!, "F43"),
            () => Catalog.FindBySlug(ContentKind.Post, null!),
            () => Catalog.NoticesFor(null!),
            () => Catalog.Posts.Where(null!),
            () => Catalog.Posts.WithTag(null!),
            () => Catalog.Posts.InCategory(null!),
            () => Catalog.Posts.ByAuthor(null!),
            () => Catalog.IndicationsOf(new TreatmentId("x0")).Where((IndicationFilter)null!),
            () => Catalog.IndicationsOf(new TreatmentId("x0")).Where((Func<IndicationEdge, bool>)null!),
            () => new IndicationFilter().Matches(null!),
            () => new ContentCatalogBuilder().AddSource(null!),
            () => new ContentCatalogBuilder().AddOverlay(null!),
            () => new ContentCatalogBuilder().AddNotice(null!),
            () => ContentCatalog.Load((ContentSource)null!)
        );

    [Fact]
    public void Get_UnknownId_NamesTheNearest()
    {
        Assert.Equal(
            "The catalog holds no 'treatment/x00'. Did you mean 'treatment/x0'?",
            Assert.Throws<KeyNotFoundException>(() => Catalog.GetTreatment(new("x00"))).Message
        );
        Assert.Equal(
            "The catalog holds no 'condition/x4'. Did you mean 'condition/x0'?",
            Assert.Throws<KeyNotFoundException>(() => Catalog.GetHandle(new ConditionId("x4"))).Message
        );
        Assert.Equal(
            "The catalog holds no 'delivery-method/elsewhere'.",
            Assert.Throws<KeyNotFoundException>(() => Catalog.GetDeliveryMethod(new("elsewhere"))).Message
        );
        Assert.Equal(
            "The catalog holds no 'post/elsewhere'.",
            Assert.Throws<KeyNotFoundException>(() => Catalog.GetItem(new PostId("elsewhere"))).Message
        );
    }

    [Fact]
    public void FindNearest_RightIdOfAnotherKind_IsTheOther()
    {
        var catalog = new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("ptsd"),
                    Name = "PTSD",
                    Summary = "S.",
                }
            )
            .Build()
            .OrThrow();
        Assert.Equal(new ConditionId("ptsd"), catalog.FindNearest(new TreatmentId("ptsd")));
        Assert.Equal(new ConditionId("ptsd"), catalog.FindNearest(new ConditionId("ptds")));
        Assert.Null(catalog.FindNearest(new PostId("elsewhere")));
    }

    [Theory]
    [InlineData("post-traumatic-stress-disorder")]
    [InlineData("shell-shock")]
    [InlineData("ptsd-of")]
    public void FindNearest_ANameOrTheBeginningOfAnId_IsTheItem(string id)
    {
        var catalog = new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("ptsd-of-adults"),
                    Name = "Post-traumatic stress disorder",
                    AlternateNames = [new() { Text = "Shell shock!", Kind = AlternateNameKind.Synonym }],
                    Summary = "S.",
                }
            )
            .Build()
            .OrThrow();
        Assert.Equal(new ConditionId("ptsd-of-adults"), catalog.FindNearest(new ConditionId(id)));
        Assert.Null(catalog.FindNearest(new TreatmentId(id)));
    }

    [Fact]
    public void FindBySlug_NoSuchKind_Throws() =>
        Assert.ThrowsAny<ArgumentException>(() => Catalog.FindBySlug((ContentKind)9, "x"));

    [Fact]
    public void Catalog_WithoutAnything_AnswersEmpty()
    {
        var empty = new ContentCatalogBuilder().Build().OrThrow();
        new CatalogComparison(empty, new([]), new(1)).CompareAll();
        Assert.Same(empty, empty.AsSeenOn(RandomContent.FirstDay));
        Assert.True(empty.Verify().IsEmpty);
    }

    [Fact]
    public void AsSeenOn_WhereAllIsSeen_IsTheCatalogItself()
    {
        var catalog = new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("ptsd"),
                    Name = "PTSD",
                    Summary = "S.",
                    Status = PublicationStatus.Published,
                    PublishOn = RandomContent.FirstDay,
                }
            )
            .Build()
            .OrThrow();
        Assert.Same(catalog, catalog.AsSeenOn(RandomContent.FirstDay));
        Assert.Empty(catalog.AsSeenOn(RandomContent.FirstDay.AddDays(-1)).Items);
    }

    [Fact]
    public void AsSeenOn_Notices_AreKept()
    {
        var notice = new Notice { Kind = NoticeKind.Disclaimer, Text = "Not advice." };
        var catalog = new ContentCatalogBuilder().Add(Items).AddNotice(notice).AddNotice(notice).Build().OrThrow();
        Assert.Equal([notice], catalog.Notices);
        Assert.Equal([notice], catalog.AsSeenOn(RandomContent.FirstDay).Notices);
        var own = new Notice { Kind = NoticeKind.SampleContent, Text = "A sample." };
        var item = catalog.Items[0] with { Notices = [own, notice] };
        Assert.Equal([notice, own], catalog.NoticesFor(item));
    }

    private static ContentCatalog Build() => new ContentCatalogBuilder().Add(Items).Build().OrThrow();

    private static void AllThrow<TException>(params Func<object?>[] questions)
        where TException : Exception =>
        Assert.All(questions, question => Assert.ThrowsAny<TException>(() => question()));
}
