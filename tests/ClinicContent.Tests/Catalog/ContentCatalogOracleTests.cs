using CsCheck;

namespace ClinicContent.Tests.Catalog;

/// <summary>Every question of a catalog, over random content, is answered as by looking through all items.</summary>
public sealed class ContentCatalogOracleTests
{
    private const int Samples = 100;

    [Fact]
    public void Items_RandomContent_AreAllThereInOrder() => Compare(one => one.CompareItems());

    [Fact]
    public void TreatmentsFor_RandomContent_KnowsFilterNarrowingAndNarrower() =>
        Compare(one => one.CompareIndications());

    [Fact]
    public void TreatmentsGivenBy_RandomContent_AnswersByMethodAndRoute() => Compare(one => one.CompareDeliveries());

    [Fact]
    public void ContraindicationsOf_RandomContent_AnswersBothWays() => Compare(one => one.CompareContraindications());

    [Fact]
    public void AlternativesFor_RandomContent_AnswersBothWays() => Compare(one => one.CompareAlternatives());

    [Fact]
    public void BroaderThan_RandomContent_AnswersBothWaysAndFar() => Compare(one => one.CompareConditions());

    [Fact]
    public void PostsAbout_RandomContent_AnswersByOneAndBySeveral() => Compare(one => one.ComparePosts());

    [Fact]
    public void RelatedPostsOf_RandomContent_SaysWhy() => Compare(one => one.CompareRelatedPosts());

    [Fact]
    public void ItemList_RandomContent_PicksAndSorts() => Compare(one => one.CompareLists());

    [Fact]
    public void ItemList_RandomContent_ComposesAsSets() => Compare(one => one.CompareSets());

    [Fact]
    public void FindByCode_RandomContent_FindsCodesAndSlugs() => Compare(one => one.CompareFindings());

    [Fact]
    public void LinksTo_RandomContent_TellsEveryLinkBothWays() => Compare(one => one.CompareLinks());

    [Fact]
    public void AsSeenOn_SeveralDays_IsACatalogOfWhatIsVisible() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var items = content.Make();
                var catalog = new ContentCatalogBuilder().Add(items).Build().OrThrow();
                var dice = new Random(content.Seed);
                foreach (var day in new[] { -1, 0, 5, dice.Next(24), 40 })
                {
                    var date = RandomContent.FirstDay.AddDays(day);
                    var seen = new CatalogOracle(items).AsSeenOn(date);
                    new CatalogComparison(catalog.AsSeenOn(date), seen, dice).CompareAll();
                }
            },
            iter: 60
        );

    private static void Compare(Action<CatalogComparison> compare) =>
        RandomContent.Gen.Sample(
            content =>
            {
                var items = content.Make();
                var result = new ContentCatalogBuilder().Add(items).Build();
                compare(new(result.OrThrow(), new(items), new(content.Seed)));
                Assert.Equal((items.Length, 0), (result.LoadedCount, result.ErrorCount));
            },
            iter: Samples
        );
}
