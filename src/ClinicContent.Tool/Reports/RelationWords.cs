using ClinicContent.Catalog;

namespace ClinicContent.Tool.Reports;

/// <summary>What an item is to the one that leads to it.</summary>
internal static class RelationWords
{
    internal static string Of(Relation relation) =>
        relation switch
        {
            Relation.IndicationMethod => "indication narrowed to it",
            Relation.Delivery => "delivery option",
            Relation.Contraindication => "contraindication",
            Relation.Alternative => "alternative",
            Relation.Combination => "given together",
            Relation.Broader => "broader condition",
            Relation.RelatedCondition => "related condition",
            Relation.PrimarySubject => "primary subject",
            Relation.Mention => "mention",
            Relation.RelatedPost => "related post",
            Relation.TextMention => "mention in the text",
            _ => throw new InvalidOperationException($"The relation {relation} has no name."),
        };
}
