using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>What an item leads to and what leads to it, as far as its facts do not say it already.</summary>
internal sealed class RelationsText(
    TextPage page,
    ItemText common,
    ContentCatalog catalog,
    Func<ItemRef, string> nameOf
)
{
    internal void Write(ContentItem item)
    {
        switch (item)
        {
            case Treatment treatment:
                WriteTreatment(treatment.Id);
                break;
            case Condition condition:
                WriteCondition(condition);
                break;
            case DeliveryMethod method:
                WriteMethod(method.Id);
                break;
            default:
                WritePost((Post)item);
                break;
        }

        common.WriteLines("Posts about it", catalog.PostsAbout(item.Ref).Select(Describe));
        common.WriteLines(
            "Mentioned by",
            catalog
                .LinksTo(item.Ref)
                .Where(link => link is { Relation: Relation.TextMention, Source: not Post })
                .Select(link => Describe(link.Source))
        );
    }

    private static string Describe(ContentItem item) => $"{item.Name} ({item.Ref})";

    private void WriteTreatment(TreatmentId id)
    {
        common.WriteLines("Alternatives", catalog.AlternativesFor(id).Select(Describe));
        common.WriteLines("Alternative to", catalog.TreatmentsWithAlternative(id).Select(Describe));
        common.WriteLines(
            "Combined with",
            catalog.CombinationsFor(id).Or(catalog.TreatmentsCombinedWith(id)).Select(Describe)
        );
    }

    private void WriteCondition(Condition condition)
    {
        var id = condition.Id;
        common.WriteLines("Part of", catalog.BroaderThan(id).Select(Describe));
        common.WriteLines("Includes", catalog.NarrowerThan(id).Select(Describe));
        common.WriteLines(
            "Related conditions",
            catalog
                .RelatedConditionsOf(id)
                .Select(edge => $"{Describe(edge.Condition)}: {edge.Kind.Label.ToLowerInvariant()}")
        );
        var spokenOf = catalog.TreatmentsFor(id);
        if (!spokenOf.IsEmpty)
        {
            page.Part("Treatments spoken of (not an endorsement)");
            var indications = new IndicationText(page, nameOf);
            foreach (var edge in spokenOf)
            {
                indications.Write(Describe(edge.Treatment), edge.Indication);
            }

            WriteSourcesBehind(spokenOf, condition.Citations);
        }

        common.WriteLines(
            "Speaks against",
            catalog
                .TreatmentsContraindicatedBy(id)
                .Select(edge => $"{Describe(edge.Treatment)}: {Phrases.Of(edge.Contraindication)}")
        );
    }

    // The keys beside a status or a statement are the treatment's, so its sources stand here, but for those that the condition has too.
    private void WriteSourcesBehind(EdgeList<IndicationEdge> spokenOf, ValueList<Citation> own)
    {
        foreach (var edges in spokenOf.GroupBy(edge => edge.Treatment.Id))
        {
            var keys = edges
                .SelectMany(edge => IndicationPhrases.Keys(edge.Indication))
                .ToHashSet(StringComparer.Ordinal);
            var treatment = edges.First().Treatment;
            common.WriteCitations(
                "Sources of " + treatment.Name,
                treatment
                    .Citations.Where(citation => keys.Contains(citation.Key) && !own.Contains(citation))
                    .ToValueList()
            );
        }
    }

    private void WriteMethod(DeliveryMethodId id) =>
        common.WriteLines(
            "Treatments given this way",
            catalog
                .TreatmentsGivenBy(id)
                .Select(edge =>
                    Phrases.Join(Describe(edge.Treatment), edge.Option.Product, edge.Option.Note).ToString()
                )
        );

    private void WritePost(Post post)
    {
        common.WriteLines("About", catalog.SubjectsOf(post.Id).Select(Describe));
        common.WriteLines("Related posts", catalog.RelatedPostsOf(post.Id).Select(Describe));
        common.WriteLines("Named as related by", catalog.PostsRelatingTo(post.Id).Select(Describe));
    }

    private string Describe(RelatedPost related)
    {
        var shared = related.SharedSubjects.IsEmpty
            ? ""
            : "both about " + string.Join(", ", related.SharedSubjects.Select(nameOf));
        return $"{Describe(related.Post)}: " + Phrases.Join(related.IsAuthored ? "chosen by the author" : "", shared);
    }
}
