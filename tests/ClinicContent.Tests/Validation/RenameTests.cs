using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Loading;
using CsCheck;

namespace ClinicContent.Tests.Validation;

/// <summary>When a file and its id are renamed, every item that led there is named, at its file and member, and no other.</summary>
public sealed class RenameTests
{
    private static readonly Dictionary<Relation, string[]> Members = new()
    {
        [Relation.Indication] = ["$.indications["],
        [Relation.IndicationMethod] = ["$.indications["],
        [Relation.Delivery] = ["$.deliveryOptions["],
        [Relation.Contraindication] = ["$.contraindications["],
        [Relation.Alternative] = ["$.alternatives["],
        [Relation.Combination] = ["$.combinesWith["],
        [Relation.Broader] = ["$.broader["],
        [Relation.RelatedCondition] = ["$.relatedConditions["],
        [Relation.PrimarySubject] = ["$.primarySubject"],
        [Relation.Mention] = ["$.mentions["],
        [Relation.RelatedPost] = ["$.relatedPosts["],
        [Relation.TextMention] = ["$.body[", "$.definition[", "$.urgentHelp[", "$.questions["],
    };

    [Fact]
    public void Rename_OneItem_NamesEveryoneWhoRefersToIt() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var items = content.Make();
                var catalog = new ContentCatalogBuilder().Add(items).Build().OrThrow();
                foreach (var item in items)
                {
                    var others = items.Select(other => other.Ref == item.Ref ? Renamed(item) : other);
                    Check(catalog, item.Ref, ContentCatalog.Load(ContentSource.Files(ContentFiles.Of(others))));
                }
            },
            iter: 60
        );

    private static void Check(ContentCatalog catalog, ItemRef renamed, ContentCatalogResult result)
    {
        var errors = result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.All(errors, one => Assert.True(one.Code is "CLN0301" or "CLN0302", one.ToString()));
        Assert.All(errors, one => Assert.Contains($"'{renamed.Id}'", one.Message, StringComparison.Ordinal));

        // Each link is told, and what is told is a link: an author who names a thing twice is told twice.
        var links = catalog.LinksTo(renamed);
        Assert.All(links, link => Assert.Contains(errors, one => Tells(one, link)));
        Assert.All(errors, one => Assert.Contains(links, link => Tells(one, link)));
        var edges = catalog.Items.SelectMany(CatalogOracle.EdgesOf).Count(edge => edge.Target == renamed);
        Assert.Equal((edges, edges), (errors.Length, result.ErrorCount));
    }

    private static bool Tells(Diagnostic diagnostic, ContentLink link) =>
        diagnostic.Place!.File == ContentFiles.NameOf(link.Source.Ref)
        && diagnostic.Place.Line > 1
        && diagnostic.Item == link.Source.Ref.ToString()
        && Members[link.Relation].Any(member => diagnostic.Path!.StartsWith(member, StringComparison.Ordinal))
        && (link.Relation is Relation.IndicationMethod)
            == diagnostic.Path!.Contains(".methods[", StringComparison.Ordinal);

    private static ContentItem Renamed(ContentItem item) =>
        item switch
        {
            Treatment treatment => treatment with { Id = new("renamed") },
            Condition condition => condition with { Id = new("renamed") },
            DeliveryMethod method => method with { Id = new("renamed") },
            _ => (Post)item with { Id = new("renamed") },
        };
}
