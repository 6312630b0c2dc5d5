using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Text;

/// <summary>One item of each kind in which every member is set, and a few others that they lead to.</summary>
/// <param name="write">What becomes of every free text.</param>
internal sealed class FullItems(Func<string, string> write)
{
    private static readonly DateOnly Begin = new(2026, 1, 5);

    internal static readonly Notice Notice = new() { Kind = NoticeKind.Disclaimer, Text = "Not medical advice." };

    internal static ContentCatalog Catalog { get; } = new FullItems(text => text).Build();

    internal ContentCatalog Build() =>
        new ContentCatalogBuilder()
            .Add([Treatment, Condition, Method, Post, .. Others])
            .AddNotice(Notice)
            .Build()
            .OrThrow();

    internal ContentItem[] All => [Treatment, Condition, Method, Post];

    internal Treatment Treatment =>
        Common(
            new Treatment
            {
                Id = new("ketamine-therapy"),
                Name = write("Ketamine therapy"),
                Modality = Modality.DrugTherapy,
                Origin = write("Originally developed as an anesthetic."),
                Mechanism = new()
                {
                    Summary = write("It acts on glutamate, and may help nerve cells to form new connections."),
                    Targets = [write("glutamate"), write("the NMDA receptor")],
                    Effects = [write("neuroplasticity")],
                    ContrastedWith = [write("serotonin"), write("dopamine")],
                    Citations = ["lee-2020"],
                },
                Onset = new()
                {
                    Range = DurationRange.Between(Duration.FromHours(2), Duration.FromDays(3)),
                    ComparedWith = write("weeks with other antidepressants"),
                    Citations = ["lee-2020"],
                },
                Substances =
                [
                    new()
                    {
                        Name = write("ketamine"),
                        Codes = [Code("unii", "690G0D6V8H")],
                        Products =
                        [
                            new()
                            {
                                Name = write("Ketalar"),
                                Jurisdiction = new("US"),
                                Codes = [Code("rxnorm", "203188")],
                            },
                        ],
                    },
                ],
                DeliveryOptions =
                [
                    new()
                    {
                        Method = new("iv-infusion"),
                        IsTypical = true,
                        Product = write("Ketalar"),
                        DoseSchedule = [Dose("First session"), Dose("Later sessions")],
                        Note = write("most studied"),
                        Citations = ["lee-2020"],
                    },
                    new() { Method = new("lozenge") },
                ],
                Indications =
                [
                    new()
                    {
                        Condition = new("depression"),
                        Methods = [new("iv-infusion")],
                        Products = [write("Ketalar")],
                        Line = TreatmentLine.TreatmentResistant,
                        Population = write("adults"),
                        Claim = write("It can lift a depression within hours."),
                        Limitations = write("The effect fades without further sessions."),
                        Statuses =
                        [
                            new()
                            {
                                Jurisdiction = new("US"),
                                Status = ApprovalStatus.OffLabel,
                                Since = new PartialDate(1970, 2),
                                CheckedOn = new(2026, 1, 2),
                                Authority = write("FDA"),
                                Restriction = write("approved for anesthesia only"),
                                Citations = ["lee-2020"],
                            },
                            new() { Jurisdiction = new("US-CA"), Status = ApprovalStatus.NotApproved },
                        ],
                        Evidence =
                        [
                            new()
                            {
                                Source = "lee-2020",
                                Direction = EvidenceDirection.For,
                                Strength = write("moderate"),
                                Scheme = EvidenceScheme.Grade,
                                Note = write("four trials"),
                            },
                            new() { Direction = EvidenceDirection.Against, Scheme = EvidenceScheme.AsStated },
                        ],
                        Citations = ["lee-2020"],
                    },
                    new() { Condition = new("anxiety") },
                ],
                SessionPhases =
                [
                    new()
                    {
                        Kind = SessionPhaseKind.Preparation,
                        Title = write("Getting ready"),
                        Text = write("You talk about what you hope for."),
                        Duration = DurationRange.Of(Duration.FromMinutes(30)),
                        Attendees = [write("nurse"), write("therapist")],
                    },
                    new() { Kind = SessionPhaseKind.FollowUp },
                ],
                Course = [Dose("Induction")],
                Settings = [CareSetting.Clinic, new("mobile-unit")],
                Supervision = write("A clinician stays in the room."),
                Eligibility = new()
                {
                    Population = write("adults"),
                    PriorFailures = 2,
                    MinimumAge = 18,
                    Screening = [write("blood pressure"), write("psychosis")],
                    Note = write("after a talk with a clinician"),
                    Citations = ["lee-2020"],
                },
                Contraindications =
                [
                    new()
                    {
                        Text = write("Uncontrolled high blood pressure."),
                        Strength = ContraindicationStrength.Absolute,
                        Citations = ["lee-2020"],
                    },
                    new()
                    {
                        Text = write("Severe anxiety."),
                        Strength = ContraindicationStrength.Relative,
                        Condition = new("anxiety"),
                    },
                ],
                Cautions =
                [
                    new()
                    {
                        Text = write("Do not drive until the next day."),
                        IsBoxed = true,
                        Citations = ["lee-2020"],
                    },
                    new() { Text = write("Do not eat beforehand.") },
                ],
                AdverseEffects =
                [
                    new()
                    {
                        Name = write("Dissociation"),
                        Frequency = Frequency.VeryCommon,
                        IsSerious = true,
                        Codes = [Code("mesh", "D004213")],
                        Note = write("ends with the session"),
                        Citations = ["lee-2020"],
                    },
                    new() { Name = write("Nausea") },
                ],
                Interactions =
                [
                    new()
                    {
                        With = write("benzodiazepines"),
                        Text = write("may weaken the effect"),
                        Codes = [Code("mesh", "D001569")],
                        Citations = ["lee-2020"],
                    },
                ],
                RegulatoryStatuses =
                [
                    new()
                    {
                        Subject = write("ketamine"),
                        Jurisdiction = new("US"),
                        Schedule = write("III"),
                        Authority = write("DEA"),
                        Since = new PartialDate(1999),
                        SafetyProgramme = write("REMS"),
                        Note = write("kept locked"),
                        Citations = ["lee-2020"],
                    },
                    new() { Jurisdiction = new("EU"), Note = write("differs from state to state") },
                ],
                Alternatives = [new("psychotherapy")],
                CombinesWith = [new("psychotherapy")],
            }
        );

    internal Condition Condition =>
        Common(
            new Condition
            {
                Id = new("depression"),
                Name = write("Depression"),
                Broader = [new("mood-disorders")],
                ClinicalArea = ClinicalArea.MentalHealth,
                Definition = RichText.FromText(write("A low mood that lasts for weeks.")),
                Symptoms =
                [
                    new()
                    {
                        Name = write("low mood"),
                        Codes = [Code("mesh", "D003863")],
                        Note = write("most of the day"),
                    },
                    new() { Name = write("poor sleep") },
                ],
                UrgentHelp = [EmergencyCard],
                RelatedConditions = [new() { Condition = new("anxiety"), Kind = RelatedConditionKind.Comorbid }],
            }
        );

    internal DeliveryMethod Method =>
        Common(
            new DeliveryMethod
            {
                Id = new("iv-infusion"),
                Name = write("Intravenous infusion"),
                Route = RouteOfAdministration.Intravenous,
                DosageForm = DosageForm.Infusion,
                Invasiveness = Invasiveness.MinimallyInvasive,
                Settings = [CareSetting.Clinic, CareSetting.Hospital],
                Supervision = write("A nurse watches the drip."),
                TypicalDuration = DurationRange.Between(Duration.FromMinutes(40), Duration.FromMinutes(60)),
                Onset = new() { Latest = Duration.FromMinutes(5) },
                Monitoring = write("Blood pressure, pulse and oxygen."),
                Preparation = write("Do not eat for four hours."),
                Aftercare = write("Somebody takes you home."),
                WhatToExpect = write("You may feel light, or far away."),
            }
        );

    internal Post Post =>
        Common(
            new Post
            {
                Id = new("what-is-ketamine-therapy"),
                Name = write("What is ketamine therapy?"),
                Subtitle = write("And for whom"),
                Excerpt = write("A short answer."),
                PrimarySubject = new TreatmentId("ketamine-therapy"),
                Mentions = [new ConditionId("anxiety")],
                RelatedPosts = [new("first-session")],
                ReadMoreLabel = write("Read on"),
                ShowShareLinks = true,
                Questions =
                [
                    new()
                    {
                        Question = write("Does it hurt?"),
                        Answer = [Paragraph("No, but for the needle."), Paragraph("You may feel cold.")],
                    },
                ],
            }
        );

    private ContentItem[] Others =>
        [
            Other(
                new Treatment
                {
                    Id = new("psychotherapy"),
                    Name = "Psychotherapy",
                    Modality = Modality.Psychological,
                }
            ),
            Other(
                new Condition
                {
                    Id = new("anxiety"),
                    Name = "Anxiety",
                    Definition = [new EmbedBlock { Item = new ConditionId("depression") }],
                }
            ),
            Other(new Condition { Id = new("mood-disorders"), Name = "Mood disorders" }),
            Other(
                new Condition
                {
                    Id = new("postpartum-depression"),
                    Name = "Postpartum depression",
                    Broader = [new("depression")],
                }
            ),
            Other(new DeliveryMethod { Id = new("lozenge"), Name = "Lozenge" }),
            Other(
                new Treatment
                {
                    Id = new("tms"),
                    Name = "TMS",
                    Modality = Modality.Device,
                    Alternatives = [new("ketamine-therapy")],
                    Indications =
                    [
                        new()
                        {
                            Condition = new("depression"),
                            Line = TreatmentLine.Second,
                            Statuses =
                            [
                                new()
                                {
                                    Jurisdiction = new("US"),
                                    Status = ApprovalStatus.Approved,
                                    Citations = ["fda"],
                                },
                            ],
                        },
                    ],
                    Citations =
                    [
                        new() { Key = "fda", Title = "A clearance" },
                        new() { Key = "unused", Title = "Not about depression" },
                    ],
                    Contraindications =
                    [
                        new()
                        {
                            Text = "Rarely with a depression that has psychotic features.",
                            Strength = ContraindicationStrength.Relative,
                            Condition = new("depression"),
                        },
                    ],
                }
            ),
            Other(
                new Post
                {
                    Id = new("first-session"),
                    Name = "Your first session",
                    Body = RichText.FromText("It begins with a talk."),
                    PrimarySubject = new TreatmentId("ketamine-therapy"),
                    Mentions = [new DeliveryMethodId("iv-infusion"), new ConditionId("depression")],
                    RelatedPosts = [new("what-is-ketamine-therapy")],
                }
            ),
        ];

    private CareCardBlock EmergencyCard =>
        new()
        {
            Level = CareLevel.Emergency,
            Title = write("Thoughts of harming yourself"),
            Content = [Paragraph("Ask for help now.")],
            Contacts =
            [
                new()
                {
                    Name = write("Lifeline"),
                    Phone = write("988"),
                    Text = write("HOME to 741741"),
                    Url = new("https://988lifeline.org"),
                    Hours = write("day and night"),
                    Jurisdiction = new("US"),
                },
                new() { Name = write("A friend") },
            ],
        };

    // Every block and inline at least once.
    private RichText Body =>
        [
            new HeadingBlock
            {
                Level = 2,
                Content = [Text("How it works")],
                Anchor = "how",
                Aspect = Aspect.HowItWorks,
                StandsAlone = true,
            },
            new ParagraphBlock
            {
                Content =
                [
                    Text("A "),
                    new StrongInline { Content = [Text("strong")] },
                    Text(" and an "),
                    new EmphasisInline { Content = [Text("emphasized")] },
                    Text(" word, H"),
                    new SubscriptInline { Content = [Text("2")] },
                    Text("O, 10"),
                    new SuperscriptInline { Content = [Text("3")] },
                    Text(", a "),
                    new LinkInline { Url = new("https://example.org/page"), Content = [Text("link")] },
                    Text(", the "),
                    new AbbreviationInline { Text = write("FDA"), Expansion = write("Food and Drug Administration") },
                    Text(", "),
                    new MentionInline { Item = new ConditionId("anxiety") },
                    Text(" and "),
                    new MentionInline { Item = new DeliveryMethodId("lozenge"), Content = [Text("lozenges")] },
                    Text("."),
                    new CitationInline { Key = "lee-2020", Locator = write("p. 4") },
                    new LineBreakInline(),
                    Text("A new line."),
                ],
            },
            new ListBlock
            {
                IsOrdered = true,
                Items =
                [
                    new()
                    {
                        Content =
                        [
                            Paragraph("First, with a text that is long enough to need a second line beneath it."),
                            Paragraph("More of the first."),
                        ],
                    },
                    new()
                    {
                        Content =
                        [
                            Paragraph("Second:"),
                            new ListBlock
                            {
                                Items =
                                [
                                    new() { Content = [Paragraph("inner")] },
                                    new() { Content = [Paragraph("other")] },
                                ],
                            },
                        ],
                    },
                ],
            },
            new FactListBlock
            {
                Facts =
                [
                    new() { Label = write("Duration"), Content = [Text("40 minutes")] },
                    new() { Label = write("Cost:"), Content = [Text("ask us")] },
                ],
            },
            new HeadingBlock { Level = 3, Content = [Text("Voices")] },
            new QuoteBlock { Content = [Paragraph("I slept well again.")], Attribution = write("A patient") },
            new PullQuoteBlock { Content = [Text("Relief within hours.")], Attribution = write("Dr. Lee") },
            new CalloutBlock
            {
                CalloutKind = CalloutKind.Warning,
                Title = write("Driving"),
                Content = [Paragraph("Do not drive.")],
            },
            new CalloutBlock { CalloutKind = CalloutKind.Inset, Content = [Paragraph("An aside.")] },
            new CareCardBlock
            {
                Level = CareLevel.NonUrgent,
                Title = write("You feel worse"),
                Content = [Paragraph("Call us.")],
            },
            EmergencyCard,
            new DoDontBlock
            {
                Dos =
                [
                    [Text("drink water")],
                ],
                Donts =
                [
                    [Text("drink alcohol")],
                    [Text("drive")],
                ],
            },
            new TableBlock
            {
                Caption = write("Sessions"),
                Header =
                [
                    [Text("Week")],
                    [Text("Sessions")],
                ],
                Rows =
                [
                    new()
                    {
                        Cells =
                        [
                            [Text("1")],
                            [Text("two")],
                        ],
                    },
                    new()
                    {
                        Cells =
                        [
                            [Text("2")],
                            [Text("one")],
                        ],
                    },
                ],
            },
            new FigureBlock { Image = Image },
            new FigureBlock
            {
                Image = new() { Source = new("line.png"), IsDecorative = true },
            },
            new VideoBlock
            {
                Url = new("https://example.org/film"),
                Title = write("A session"),
                Transcript = write("You see a room."),
            },
            new DetailsBlock { Summary = write("More"), Content = [Paragraph("Much more.")] },
            new QuestionBlock { Question = write("How long?"), Answer = [Paragraph("An hour.")] },
            new EmbedBlock { Item = new PostId("first-session") },
            new ActionBlock
            {
                Action = ActionKind.Book,
                Label = write("Book a visit"),
                Url = new("/book"),
            },
            new ActionBlock
            {
                Action = ActionKind.Call,
                Label = write("Call us"),
                Url = new("tel:+15550100"),
            },
            new DividerBlock(),
            Paragraph("The end."),
        ];

    private ContentImage Image =>
        new()
        {
            Source = new("chair.jpg"),
            AlternativeText = write("A chair by a window"),
            Caption = write("Our room"),
            Credit = write("Ann Lee"),
        };

    private TextInline Text(string text) => new() { Text = write(text) };

    private ParagraphBlock Paragraph(string text) => new() { Content = [Text(text)] };

    private MedicalCode Code(string system, string code) =>
        new()
        {
            System = new(system),
            Code = code,
            Display = write("what the code means"),
            Match = CodeMatch.Broader,
        };

    private DosePhase Dose(string title) =>
        new()
        {
            Title = write(title),
            DoseValue = 0.50m,
            DoseUnit = write("mg/kg"),
            Frequency = write("twice a week"),
            Duration = new() { Earliest = Duration.FromWeeks(2) },
            TargetPopulation = write("adults"),
            Note = write("over 40 minutes"),
            Citations = ["lee-2020"],
        };

    private T Common<T>(T item)
        where T : ContentItem =>
        (T)(
            item with
            {
                Slug = new("pages/" + item.Ref.Id),
                FormerSlugs = [new("old/" + item.Ref.Id)],
                AlternateNames =
                [
                    new() { Text = write("KAT"), Kind = AlternateNameKind.Abbreviation },
                    new() { Text = write("the drip"), Kind = AlternateNameKind.PatientFriendly },
                ],
                Summary = write(
                    "What it is, in a sentence that is long enough to show how lines are broken where they get too long."
                ),
                Codes = [Code("icd-10-cm", "F33.2")],
                Language = new("en-US"),
                Status = PublicationStatus.Published,
                PublishOn = Begin,
                ExpireOn = Begin.AddYears(1),
                ModifiedOn = Begin.AddDays(1),
                Review = new()
                {
                    LastReviewedOn = Begin,
                    NextReviewDueOn = Begin.AddYears(1),
                    ReviewedBy =
                    [
                        new()
                        {
                            Name = write("Bo Kim"),
                            Credentials = write("MD"),
                            Role = write("psychiatrist"),
                            Url = new("https://example.org/bo"),
                        },
                    ],
                },
                Notices = [new() { Kind = NoticeKind.SampleContent, Text = write("Sample content.") }],
                Authors = [new() { Name = write("Ann Lee") }],
                Citations =
                [
                    new()
                    {
                        Key = "lee-2020",
                        Title = write("Ketamine for depression"),
                        Authors = [write("Lee A"), write("Kim B")],
                        Year = 2020,
                        Container = write("Journal of Mood"),
                        Doi = new("10.1000/182"),
                        Pmid = new("12345"),
                        Url = new("https://example.org/lee-2020"),
                        AccessedOn = Begin,
                    },
                ],
                Audiences = [Audience.Patient, new("school-nurse")],
                Tags = [write("ketamine"), write("mood")],
                Category = new("of-our-own"),
                LeadImage = Image,
                SearchTitle = write("Ketamine therapy explained"),
                NoIndex = true,
                CanonicalUrl = new("https://example.org/canonical"),
                Extensions = new([KeyValuePair.Create<string, ExtensionValue>("rooms", 3)]),
                Body = Body,
            }
        );

    private static T Other<T>(T item)
        where T : ContentItem =>
        (T)(
            item with
            {
                Summary = "A summary.",
                Status = PublicationStatus.Published,
                PublishOn = Begin,
                ExpireOn = Begin.AddYears(1),
            }
        );
}
