using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Catalog;

/// <summary>Makes the items of a <see cref="RandomContent"/>. Items of different kinds have the same ids, and names that differ only in case.</summary>
internal sealed class RandomContentMaker
{
    internal static readonly string[] Tags = ["sleep", "Sleep", "pain", "mood", "MOOD"];
    internal static readonly string[] Authors = ["Ann Lee", "ann lee", "Bo"];
    internal static readonly Category[] Categories = [Category.Article, Category.Guide, new("of-our-own")];
    internal static readonly Jurisdiction[] Jurisdictions = [new("US"), new("US-CA"), new("GB"), new("EU")];
    internal static readonly RouteOfAdministration[] Routes = [new("nasal"), new("oral"), new("of-our-own")];

    internal static readonly MedicalCode[] Codes =
    [
        Code("icd-10-cm", "F43"),
        Code("icd-10-cm", "F43.1"),
        Code("icd-10-cm", "F43.10"),
        Code("icd-10-cm", "F33.2"),
        Code("mesh", "D013313"),
        Code("of-our-own", "aB1"),
    ];

    private static readonly string[] Names = ["Alpha", "alpha", "ALPHA", "beta", "Émile", "éclair", "_x", "Zeta"];
    private static readonly string[] Products = ["Spravato", "Ketalar"];
    private static readonly string[] Populations = ["adults", "children"];

    private readonly RandomContent content;
    private readonly Random dice;
    private readonly ItemRef[] treatments;
    private readonly ItemRef[] conditions;
    private readonly ItemRef[] methods;
    private readonly ItemRef[] posts;
    private readonly Dictionary<ItemRef, Standing> standings = [];

    internal RandomContentMaker(RandomContent content)
    {
        this.content = content;
        dice = new(content.Seed);
        treatments = Refs(ContentKind.Treatment, content.Treatments);
        conditions = Refs(ContentKind.Condition, content.Conditions);
        methods = Refs(ContentKind.DeliveryMethod, content.Methods);
        posts = Refs(ContentKind.Post, content.Posts);
    }

    internal ContentItem[] Make()
    {
        ContentItem[] items =
        [
            .. treatments.Select(MakeTreatment),
            .. conditions.Select(MakeCondition),
            .. methods.Select(MakeMethod),
            .. posts.Select(MakePost),
        ];
        dice.Shuffle(items);
        return items;
    }

    private static MedicalCode Code(string system, string code) => new() { System = new(system), Code = code };

    private static TId As<TId>(ItemRef item)
        where TId : struct, IContentId<TId> => item.TryAs<TId>(out var id) ? id : throw new InvalidOperationException();

    private ItemRef[] Refs(ContentKind kind, int count)
    {
        var refs = Enumerable.Range(0, count).Select(i => new ItemRef(kind, $"x{i}")).ToArray();
        foreach (var one in refs)
        {
            standings.Add(one, MakeStanding());
        }

        return refs;
    }

    private Standing MakeStanding()
    {
        var from = RandomContent.FirstDay.AddDays(dice.Next(12));
        DateOnly? until = dice.Next(2) == 0 ? from.AddDays(1 + dice.Next(12)) : null;
        return dice.Next(10) switch
        {
            < 6 => new(PublicationStatus.Published, from, until),
            < 8 => new(PublicationStatus.Draft, dice.Next(2) == 0 ? from : null, until),
            8 => new(PublicationStatus.InReview, from, null),
            _ => new(PublicationStatus.Archived, from, until),
        };
    }

    /// <summary>Whether an item may lead to another: not to itself, and from what readers see only to what they see for as long.</summary>
    private bool MayLead(ItemRef from, ItemRef to)
    {
        var (one, other) = (standings[from], standings[to]);
        var covers =
            other.Status == PublicationStatus.Published
            && other.From <= one.From
            && (other.Until is null || one.Until <= other.Until);
        return from != to && (one.Status != PublicationStatus.Published || covers);
    }

    private T Pick<T>(params ReadOnlySpan<T> from) => from[dice.Next(from.Length)];

    private bool OneIn(int times) => dice.Next(times) == 0;

    private ValueList<T> Some<T>(int most, params T[] from) =>
        from.Length == 0 ? [] : Enumerable.Range(0, dice.Next(most + 1)).Select(_ => Pick(from)).ToValueList();

    private ValueList<T> SomeOnce<T>(int most, params T[] from) => Some(most, from).Distinct().ToValueList();

    private ItemRef[] Targets(ItemRef from, int most, params ItemRef[] among) =>
        [.. Some(most, Array.FindAll(among, to => MayLead(from, to)))];

    private ItemRef[] AnyTargets(ItemRef from, int most) =>
        Targets(from, most, [.. treatments, .. conditions, .. methods, .. posts]);

    private T Common<T>(T item)
        where T : ContentItem
    {
        var standing = standings[item.Ref];
        var made = item with
        {
            Summary = "A summary.",
            Language = OneIn(2) ? new LanguageTag("de") : null,
            Status = standing.Status,
            PublishOn = standing.From,
            ExpireOn = standing.Until,
            Slug = OneIn(3) ? new Slug("Page-" + item.Ref.Id) : null,
            FormerSlugs = OneIn(3) ? [new Slug("Old/" + item.Ref.Id), new Slug("older." + item.Ref.Id)] : [],
            Tags = Some(3, Tags),
            Category = OneIn(2) ? Pick(Categories) : null,
            Authors = Some(2, Authors).Select(name => new Person { Name = name }).ToValueList(),
            Codes = Some(2, Codes),
            Review = OneIn(2) ? new() { LastReviewedOn = RandomContent.FirstDay } : null,
            Body = item is Post || OneIn(2) ? MakeBody(item.Ref) : null,
        };
        return (T)made;
    }

    private Treatment MakeTreatment(ItemRef self)
    {
        var options = Targets(self, 3, methods)
            .Select(method => new DeliveryOption
            {
                Method = As<DeliveryMethodId>(method),
                Product = OneIn(2) ? Pick(Products) : null,
            })
            .ToValueList();
        var made = new Treatment
        {
            Id = As<TreatmentId>(self),
            Name = Pick(Names),
            Modality = options.IsEmpty || OneIn(3) ? Modality.Psychological : Modality.DrugTherapy,
            Substances =
            [
                new()
                {
                    Name = "Ketamine",
                    Codes = Some(1, Codes),
                    Products = Products
                        .Select(name => new Product { Name = name, Codes = Some(1, Codes) })
                        .ToValueList(),
                },
            ],
            DeliveryOptions = options,
            Indications = Targets(self, 4, conditions)
                .Select(condition => MakeIndication(condition, options))
                .DistinctBy(indication => indication.Key)
                .ToValueList(),
            Contraindications = Targets(self, 2, conditions)
                .Select(condition => new Contraindication
                {
                    Text = "Do not.",
                    Condition = OneIn(4) ? null : As<ConditionId>(condition),
                })
                .ToValueList(),
            Alternatives = Targets(self, 3, treatments).Select(As<TreatmentId>).ToValueList(),
            CombinesWith = Targets(self, 2, treatments).Select(As<TreatmentId>).ToValueList(),
        };
        return Common(made);
    }

    private Indication MakeIndication(ItemRef condition, ValueList<DeliveryOption> options) =>
        new()
        {
            Condition = As<ConditionId>(condition),
            Methods = OneIn(2) ? SomeOnce(2, [.. options.Select(option => option.Method)]) : [],
            Products = OneIn(3) ? SomeOnce(2, Products) : [],
            Population = OneIn(2) ? Pick(Populations) : null,
            Statuses = Enumerable.Range(0, dice.Next(4)).Select(_ => MakeStatus()).ToValueList(),
            Evidence = Enumerable
                .Range(0, dice.Next(3))
                .Select(_ => new EvidenceStatement { Direction = Pick(Enum.GetValues<EvidenceDirection>()) })
                .ToValueList(),
        };

    private JurisdictionStatus MakeStatus()
    {
        var since = RandomContent.FirstDay.AddDays(dice.Next(400) - 380);
        return new()
        {
            Jurisdiction = Pick(Jurisdictions),
            Status = Pick(Enum.GetValues<ApprovalStatus>()),
            Since = dice.Next(4) switch
            {
                0 => null,
                1 => new PartialDate(since.Year),
                2 => new PartialDate(since.Year, since.Month),
                _ => new PartialDate(since),
            },
        };
    }

    // Broader conditions come before, so that there is no cycle; what two say of each other follows from their ids, so that they agree.
    private Condition MakeCondition(ItemRef self)
    {
        var place = Array.IndexOf(conditions, self);
        var made = new Condition
        {
            Id = As<ConditionId>(self),
            Name = Pick(Names),
            Broader = Targets(self, 2, conditions[..place]).Select(As<ConditionId>).ToValueList(),
            RelatedConditions = Targets(self, 2, conditions)
                .Select(other => new RelatedCondition
                {
                    Condition = As<ConditionId>(other),
                    Kind =
                        (place + Array.IndexOf(conditions, other) + content.Seed) % 2 == 0
                            ? RelatedConditionKind.Comorbid
                            : RelatedConditionKind.SeeAlso,
                })
                .ToValueList(),
            Definition = OneIn(3) ? MakeBody(self) : null,
            UrgentHelp = OneIn(3)
                ?
                [
                    new()
                    {
                        Level = CareLevel.Emergency,
                        Title = "Call",
                        Content = MakeBody(self).Blocks,
                    },
                ]
                : [],
        };
        return Common(made);
    }

    private DeliveryMethod MakeMethod(ItemRef self) =>
        Common(
            new DeliveryMethod
            {
                Id = As<DeliveryMethodId>(self),
                Name = Pick(Names),
                Route = OneIn(4) ? null : Pick(Routes),
            }
        );

    private Post MakePost(ItemRef self)
    {
        var subjects = AnyTargets(self, 1);
        var made = new Post
        {
            Id = As<PostId>(self),
            Name = Pick(Names),
            PrimarySubject = subjects.Length == 0 ? null : subjects[0],
            Mentions = AnyTargets(self, 4).ToValueList(),
            RelatedPosts = OneIn(2) ? Targets(self, 3, posts).Select(As<PostId>).ToValueList() : [],
            Questions = OneIn(3) ? [new() { Question = "Why?", Answer = MakeBody(self).Blocks }] : [],
        };
        return Common(made);
    }

    private RichText MakeBody(ItemRef self)
    {
        var blocks = new List<Block>
        {
            new HeadingBlock { Level = 2, Content = [new TextInline { Text = "Heading" }] },
        };
        foreach (var target in AnyTargets(self, 3))
        {
            var mention = new MentionInline { Item = target };
            blocks.Add(
                dice.Next(4) switch
                {
                    0 => new EmbedBlock { Item = target },
                    1 => new ParagraphBlock { Content = [new StrongInline { Content = [mention] }] },
                    2 => new ListBlock { Items = [new() { Content = [new ParagraphBlock { Content = [mention] }] }] },
                    _ => new ParagraphBlock { Content = [new TextInline { Text = "See " }, mention] },
                }
            );
        }

        return RichText.Create(blocks.ToArray());
    }

    private readonly record struct Standing(PublicationStatus Status, DateOnly? From, DateOnly? Until);
}
