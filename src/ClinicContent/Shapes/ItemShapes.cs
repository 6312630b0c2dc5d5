using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Shapes;

/// <summary>The shapes of the four kinds of item. What all items have stands in <see cref="Head"/> and <see cref="Tail"/>, before and after what each kind has.</summary>
internal static class ItemShapes
{
    internal static readonly Shape<Treatment> Treatment = new(
        "a treatment",
        static (m, x) =>
            Tail(
                m,
                x,
                Head(
                    m,
                    x,
                    new Treatment
                    {
                        Id = m.Id("id"u8, x.Id, Codecs.Id<TreatmentId>()),
                        Language = Language(m, x),
                        Name = Name(m, x),
                    }
                ) with
                {
                    Modality = m.Optional("modality"u8, x.Modality, Codecs.Value<Modality>()),
                    Origin = m.Optional("origin"u8, x.Origin, Codecs.Text),
                    Mechanism = m.Optional("mechanism"u8, x.Mechanism, ClinicalShapes.Mechanism),
                    Onset = m.Optional("onset"u8, x.Onset, ClinicalShapes.Onset),
                    Substances = m.List("substances"u8, x.Substances, ClinicalShapes.Substance),
                    DeliveryOptions = m.List("deliveryOptions"u8, x.DeliveryOptions, ClinicalShapes.DeliveryOption),
                    Indications = m.List("indications"u8, x.Indications, ClinicalShapes.Indication),
                    SessionPhases = m.List("sessionPhases"u8, x.SessionPhases, ClinicalShapes.SessionPhase),
                    Course = m.List("course"u8, x.Course, ClinicalShapes.DosePhase),
                    Settings = m.List("settings"u8, x.Settings, Codecs.Value<CareSetting>()),
                    Supervision = m.Optional("supervision"u8, x.Supervision, Codecs.Text),
                    Eligibility = m.Optional("eligibility"u8, x.Eligibility, ClinicalShapes.Eligibility),
                    Contraindications = m.List(
                        "contraindications"u8,
                        x.Contraindications,
                        ClinicalShapes.Contraindication
                    ),
                    Cautions = m.List("cautions"u8, x.Cautions, ClinicalShapes.Caution),
                    AdverseEffects = m.List("adverseEffects"u8, x.AdverseEffects, ClinicalShapes.AdverseEffect),
                    Interactions = m.List("interactions"u8, x.Interactions, ClinicalShapes.Interaction),
                    RegulatoryStatuses = m.List(
                        "regulatoryStatuses"u8,
                        x.RegulatoryStatuses,
                        ClinicalShapes.RegulatoryStatus
                    ),
                    Alternatives = m.List("alternatives"u8, x.Alternatives, Codecs.Id<TreatmentId>()),
                    CombinesWith = m.List("combinesWith"u8, x.CombinesWith, Codecs.Id<TreatmentId>()),
                }
            )
    );

    internal static readonly Shape<Condition> Condition = new(
        "a condition",
        static (m, x) =>
            Tail(
                m,
                x,
                Head(
                    m,
                    x,
                    new Condition
                    {
                        Id = m.Id("id"u8, x.Id, Codecs.Id<ConditionId>()),
                        Language = Language(m, x),
                        Name = Name(m, x),
                    }
                ) with
                {
                    Broader = m.List("broader"u8, x.Broader, Codecs.Id<ConditionId>()),
                    ClinicalArea = m.Optional("clinicalArea"u8, x.ClinicalArea, Codecs.Value<ClinicalArea>()),
                    Definition = m.Optional("definition"u8, x.Definition, Codecs.RichText),
                    Symptoms = m.List("symptoms"u8, x.Symptoms, ClinicalShapes.Symptom),
                    UrgentHelp = m.Blocks("urgentHelp"u8, x.UrgentHelp, BlockShapes.CareCardBlock),
                    RelatedConditions = m.List(
                        "relatedConditions"u8,
                        x.RelatedConditions,
                        ClinicalShapes.RelatedCondition
                    ),
                }
            )
    );

    internal static readonly Shape<DeliveryMethod> DeliveryMethod = new(
        "a delivery method",
        static (m, x) =>
            Tail(
                m,
                x,
                Head(
                    m,
                    x,
                    new DeliveryMethod
                    {
                        Id = m.Id("id"u8, x.Id, Codecs.Id<DeliveryMethodId>()),
                        Language = Language(m, x),
                        Name = Name(m, x),
                    }
                ) with
                {
                    Route = m.Optional("route"u8, x.Route, Codecs.Value<RouteOfAdministration>()),
                    DosageForm = m.Optional("dosageForm"u8, x.DosageForm, Codecs.Value<DosageForm>()),
                    Invasiveness = m.Optional("invasiveness"u8, x.Invasiveness, Codecs.Value<Invasiveness>()),
                    Settings = m.List("settings"u8, x.Settings, Codecs.Value<CareSetting>()),
                    Supervision = m.Optional("supervision"u8, x.Supervision, Codecs.Text),
                    TypicalDuration = m.Optional("typicalDuration"u8, x.TypicalDuration, ValueShapes.DurationRange),
                    Onset = m.Optional("onset"u8, x.Onset, ValueShapes.DurationRange),
                    Monitoring = m.Optional("monitoring"u8, x.Monitoring, Codecs.Text),
                    Preparation = m.Optional("preparation"u8, x.Preparation, Codecs.Text),
                    Aftercare = m.Optional("aftercare"u8, x.Aftercare, Codecs.Text),
                    WhatToExpect = m.Optional("whatToExpect"u8, x.WhatToExpect, Codecs.Text),
                }
            )
    );

    internal static readonly Shape<Post> Post = new(
        "a post",
        static (m, x) =>
            Tail(
                m,
                x,
                Head(
                    m,
                    x,
                    new Post
                    {
                        Id = m.Id("id"u8, x.Id, Codecs.Id<PostId>()),
                        Language = Language(m, x),
                        Name = Name(m, x),
                    }
                ) with
                {
                    Subtitle = m.Optional("subtitle"u8, x.Subtitle, Codecs.Text),
                    Excerpt = m.Optional("excerpt"u8, x.Excerpt, Codecs.Text),
                    PrimarySubject = m.Optional("primarySubject"u8, x.PrimarySubject, Codecs.Reference),
                    Mentions = m.List("mentions"u8, x.Mentions, Codecs.Reference),
                    RelatedPosts = m.List("relatedPosts"u8, x.RelatedPosts, Codecs.Id<PostId>()),
                    ReadMoreLabel = m.Optional("readMoreLabel"u8, x.ReadMoreLabel, Codecs.Text),
                    ShowShareLinks = m.Default("showShareLinks"u8, x.ShowShareLinks, Codecs.Flag),
                    Questions = m.Blocks("questions"u8, x.Questions, BlockShapes.QuestionBlock),
                }
            )
    );

    private static LanguageTag? Language(Members m, ContentItem x) =>
        m.Optional("language"u8, x.Language, Codecs.Value<LanguageTag>());

    private static string Name(Members m, ContentItem x) => m.Required("name"u8, x.Name, Codecs.Text);

    private static T Head<T>(Members m, T x, T made)
        where T : ContentItem =>
        (T)(
            made with
            {
                Slug = m.Optional("slug"u8, x.Slug, Codecs.Value<Slug>()),
                FormerSlugs = m.List("formerSlugs"u8, x.FormerSlugs, Codecs.Value<Slug>()),
                AlternateNames = m.List("alternateNames"u8, x.AlternateNames, ValueShapes.AlternateName),
                Status = m.Default("status"u8, x.Status, Codecs.Word<PublicationStatus>()),
                PublishOn = m.Optional("publishOn"u8, x.PublishOn, Codecs.Date),
                ExpireOn = m.Optional("expireOn"u8, x.ExpireOn, Codecs.Date),
                ModifiedOn = m.Optional("modifiedOn"u8, x.ModifiedOn, Codecs.Date),
                Summary = m.Optional("summary"u8, x.Summary, Codecs.Text),
                Notices = m.List("notices"u8, x.Notices, ValueShapes.Notice),
                Review = m.Optional("review"u8, x.Review, ValueShapes.Review),
                Authors = m.List("authors"u8, x.Authors, ValueShapes.Person),
                Audiences = m.List("audiences"u8, x.Audiences, Codecs.Value<Audience>()),
                Tags = m.List("tags"u8, x.Tags, Codecs.Text),
                Category = m.Optional("category"u8, x.Category, Codecs.Value<Category>()),
                Codes = m.List("codes"u8, x.Codes, ValueShapes.MedicalCode),
                LeadImage = m.Optional("leadImage"u8, x.LeadImage, ValueShapes.ContentImage),
                SearchTitle = m.Optional("searchTitle"u8, x.SearchTitle, Codecs.Text),
                NoIndex = m.Default("noIndex"u8, x.NoIndex, Codecs.Flag),
                CanonicalUrl = m.Optional("canonicalUrl"u8, x.CanonicalUrl, Codecs.Value<WebUrl>()),
            }
        );

    private static T Tail<T>(Members m, T x, T made)
        where T : ContentItem =>
        (T)(
            made with
            {
                Citations = m.List("citations"u8, x.Citations, ValueShapes.Citation),
                Extensions = m.Optional("extensions"u8, x.Extensions, Codecs.Extensions),
                Body = m.Body("bodyMentions"u8, "body"u8, x.Body),
            }
        );
}
