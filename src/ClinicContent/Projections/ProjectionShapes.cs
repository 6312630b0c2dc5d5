using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Shapes;

namespace ClinicContent.Projections;

/// <summary>The shapes of projections: how deep an answer goes stands in their types, and nowhere else.</summary>
internal static class ProjectionShapes
{
    internal static readonly Shape<ItemIdentity> ItemIdentity = new(
        "an item's identity",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, Codecs.Reference),
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
            }
    );

    internal static readonly Shape<ItemCard> ItemCard = new(
        "a card",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, Codecs.Reference),
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Subtitle = m.Optional("subtitle"u8, x.Subtitle, Codecs.Text),
                Summary = m.Optional("summary"u8, x.Summary, Codecs.Text),
                Excerpt = m.Optional("excerpt"u8, x.Excerpt, Codecs.Text),
                ReadMoreLabel = m.Optional("readMoreLabel"u8, x.ReadMoreLabel, Codecs.Text),
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
                Language = m.Optional("language"u8, x.Language, Codecs.Value<LanguageTag>()),
                Image = m.Optional("image"u8, x.Image, ValueShapes.ContentImage),
                Status = m.Required("status"u8, x.Status, Codecs.Word<PublicationStatus>()),
                PublishOn = m.Optional("publishOn"u8, x.PublishOn, Codecs.Date),
                ModifiedOn = m.Optional("modifiedOn"u8, x.ModifiedOn, Codecs.Date),
                LastReviewedOn = m.Optional("lastReviewedOn"u8, x.LastReviewedOn, Codecs.Date),
                ReadingTime = m.Optional("readingTime"u8, x.ReadingTime, Codecs.Duration),
                Notices = m.List("notices"u8, x.Notices, ValueShapes.Notice),
                EmergencyCards = m.List("emergencyCards"u8, x.EmergencyCards, BlockShapes.CareCardBlock),
            }
    );

    internal static readonly Shape<ItemRelation> ItemRelation = new(
        "a relation",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, Codecs.Reference),
                Relation = m.Required("relation"u8, x.Relation, Codecs.Word<Relation>()),
                IsInverse = m.Default("inverse"u8, x.IsInverse, Codecs.Flag),
                Direction = m.Optional("direction"u8, x.Direction, Codecs.Word<OverallDirection>()),
                Indication = m.Optional("indication"u8, x.Indication, ClinicalShapes.Indication),
                Citations = m.List("citations"u8, x.Citations, ValueShapes.Citation),
            }
    );

    internal static readonly Shape<PostRelation> PostRelation = new(
        "a related post",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, Codecs.Reference),
                IsAuthored = m.Default("authored"u8, x.IsAuthored, Codecs.Flag),
                SharedSubjects = m.List("sharedSubjects"u8, x.SharedSubjects, Codecs.Reference),
            }
    );

    internal static readonly Shape<FullItem> FullItem = new(
        "a whole item",
        static (m, x) =>
            new()
            {
                Item = m.Required("item"u8, x.Item, ItemCodec.Instance),
                Url = m.Required("url"u8, x.Url, Codecs.Value<WebUrl>()),
                Notices = m.List("notices"u8, x.Notices, ValueShapes.Notice),
                Relations = m.List("relations"u8, x.Relations, ItemRelation),
                RelatedPosts = m.List("relatedPosts"u8, x.RelatedPosts, PostRelation),
                Cards = m.List("cards"u8, x.Cards, ItemCard),
            }
    );
}
