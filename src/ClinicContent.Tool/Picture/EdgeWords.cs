using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Picture;

/// <summary>What a link between two items is called.</summary>
internal static class EdgeWords
{
    internal static PictureEdge Of(ContentCatalog catalog, ContentLink link, int from, int to)
    {
        if (link.Relation != Relation.Indication)
        {
            var (style, words) = Of(link.Relation);
            return new(from, to, style, [$"{link.Source.Name} → {link.Target.Name}: {words}"]);
        }

        // Several uses of one treatment for one condition are one line that says each.
        var uses = catalog
            .IndicationsOf(((Treatment)link.Source).Id)
            .Where(use => use.Condition.Ref == link.Target.Ref)
            .Select(use => use.Indication)
            .ToList();
        return new(from, to, StyleOf(uses), [.. uses.Select(use => SentenceOf(link, use, catalog))]);
    }

    private static string SentenceOf(ContentLink link, Indication use, ContentCatalog catalog) =>
        $"{link.Source.Name} → {link.Target.Name}: {use.ToPhrase(catalog)}";

    private static EdgeStyle StyleOf(IReadOnlyList<Indication> uses)
    {
        var directions = uses.Select(use => use.OverallDirection).Distinct().ToList();
        return directions switch
        {
            [OverallDirection.For] => EdgeStyle.UseFor,
            [OverallDirection.Against] => EdgeStyle.UseAgainst,
            [OverallDirection.Mixed] => EdgeStyle.UseMixed,
            [OverallDirection.Insufficient] => EdgeStyle.UseInsufficient,
            _ => EdgeStyle.UseSeveral,
        };
    }

    private static (EdgeStyle Style, string Words) Of(Relation relation) =>
        relation switch
        {
            Relation.IndicationMethod => (EdgeStyle.Delivery, RelationWords.Of(relation)),
            Relation.Delivery => (EdgeStyle.Delivery, RelationWords.Of(relation)),
            Relation.Contraindication => (EdgeStyle.Contraindication, RelationWords.Of(relation)),
            Relation.Alternative
            or Relation.Combination
            or Relation.Broader
            or Relation.RelatedCondition
            or Relation.RelatedPost => (EdgeStyle.Kin, RelationWords.Of(relation)),
            Relation.PrimarySubject => (EdgeStyle.Subject, RelationWords.Of(relation)),
            Relation.Mention or Relation.TextMention => (EdgeStyle.Mention, RelationWords.Of(relation)),
            _ => throw new InvalidOperationException($"The relation {relation} has no line."),
        };
}
