using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Phrasing;
using ClinicContent.Site;

namespace ClinicContent.Projections;

/// <summary>Makes the projections of the items of a catalog.</summary>
internal sealed class ItemProjector(ContentCatalog catalog, SiteOptions site)
{
    private readonly SiteUrls urls = new(site);

    internal ItemIdentity Identify(ContentItem item) => new() { Item = item.Ref, Url = UrlOf(item) };

    internal ItemCard Card(ContentItem item)
    {
        var post = item as Post;
        return new()
        {
            Item = item.Ref,
            Name = item.Name,
            Subtitle = post?.Subtitle,
            Summary = item.Summary,
            Excerpt = post?.Excerpt,
            ReadMoreLabel = post?.ReadMoreLabel,
            Url = UrlOf(item),
            Language = item.Language,
            Image = ImageOf(item),
            Status = item.Status,
            PublishOn = item.PublishOn,
            ModifiedOn = item.ModifiedOn,
            LastReviewedOn = item.Review?.LastReviewedOn,
            ReadingTime = post?.ReadingTime,
            Notices = catalog.NoticesFor(item),
            EmergencyCards = item.EmergencyCards,
        };
    }

    internal FullItem Full(ContentItem item)
    {
        var relations = RelationsOf(item).ToValueList();
        var related = item is Post post ? catalog.RelatedPostsOf(post.Id).Select(Relate).ToValueList() : default;
        var others = relations.Select(one => one.Item).Concat(related.Select(one => one.Item)).Distinct();
        return new()
        {
            Item = item,
            Url = UrlOf(item),
            Notices = catalog.NoticesFor(item),
            Relations = relations,
            RelatedPosts = related,
            Cards = others.Select(other => Card(catalog.GetItem(other))).ToValueList(),
        };
    }

    private IEnumerable<ItemRelation> RelationsOf(ContentItem item)
    {
        foreach (var use in item is Treatment treatment ? catalog.IndicationsOf(treatment.Id) : default)
        {
            yield return Relate(use, use.Condition, isInverse: false);
        }

        foreach (var link in catalog.LinksFrom(item.Ref).Where(IsPlain))
        {
            yield return new() { Relation = link.Relation, Item = link.Target.Ref };
        }

        foreach (var use in item is Condition condition ? catalog.TreatmentsFor(condition.Id) : default)
        {
            yield return Relate(use, use.Treatment, isInverse: true);
        }

        foreach (var link in catalog.LinksTo(item.Ref).Where(IsPlain))
        {
            yield return new()
            {
                Relation = link.Relation,
                IsInverse = true,
                Item = link.Source.Ref,
            };
        }
    }

    // A link says that there is a use; what is said of it stands on the edge.
    private static bool IsPlain(ContentLink link) => link.Relation != Relation.Indication;

    private static ItemRelation Relate(IndicationEdge use, ContentItem other, bool isInverse) =>
        new()
        {
            Relation = Relation.Indication,
            IsInverse = isInverse,
            Item = other.Ref,
            Indication = use.Indication,
            Direction = use.Indication.OverallDirection,
            Citations = isInverse ? SourcesOf(use) : default,
        };

    private static ValueList<Citation> SourcesOf(IndicationEdge use)
    {
        var keys = IndicationPhrases.Keys(use.Indication).ToHashSet(StringComparer.Ordinal);
        return use.Treatment.Citations.Where(citation => keys.Contains(citation.Key)).ToValueList();
    }

    private static PostRelation Relate(RelatedPost related) =>
        new()
        {
            Item = related.Post.Ref,
            IsAuthored = related.IsAuthored,
            SharedSubjects = related.SharedSubjects,
        };

    private WebUrl UrlOf(ContentItem item) => new(urls.Absolute(item));

    private ContentImage? ImageOf(ContentItem item) =>
        item.LeadImage is { } image && urls.Absolute(item.Kind, image.Source) is { } url
            ? image with
            {
                Source = new(url),
            }
            : item.LeadImage;
}
