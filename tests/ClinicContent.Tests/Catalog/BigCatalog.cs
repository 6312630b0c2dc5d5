using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent.Tests.Catalog;

/// <summary>A catalog of thousands of posts about conditions and treatments some of which are common and some rare, so that rows are dense and sparse.</summary>
/// <remarks>Post n is about condition <c>every-k</c> where k divides n, about <c>rare-k</c> where n is one of its few, and about the treatments of the same names.</remarks>
internal static class BigCatalog
{
    internal const int Posts = 6000;

    internal static readonly string[] Subjects =
    [
        "every-1",
        "every-2",
        "every-3",
        "every-100",
        "every-255",
        "every-257",
        "every-1000",
        "rare-1",
        "rare-2",
        "rare-3",
        "never",
    ];

    private static readonly Lazy<ContentCatalog> Made = new(Make);

    internal static ContentCatalog Catalog => Made.Value;

    internal static Post[] AllPosts { get; } = [.. Catalog.Posts];

    internal static Post[] PostsAbout(params string[] subjects) =>
        [.. AllPosts.Where(post => subjects.Any(subject => IsAbout(Number(post), subject)))];

    internal static ItemList<Condition> Conditions(params string[] subjects) =>
        Catalog.Conditions.Where(condition => subjects.Contains(condition.Id.Value));

    internal static ItemList<Treatment> Treatments(params string[] subjects) =>
        Catalog.Treatments.Where(treatment => subjects.Contains(treatment.Id.Value));

    private static int Number(Post post) =>
        int.Parse(post.Id.Value[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsAbout(int number, string subject)
    {
        var part = int.Parse(
            subject.Split('-').ElementAtOrDefault(1) ?? "0",
            System.Globalization.CultureInfo.InvariantCulture
        );
        return subject[0] switch
        {
            'e' => number % part == 0,
            'r' => number == part || number == 64 * part || number == Posts - part,
            _ => false,
        };
    }

    private static ContentCatalog Make()
    {
        var items = new List<ContentItem>();
        foreach (var subject in Subjects)
        {
            items.Add(
                new Condition
                {
                    Id = new(subject),
                    Name = subject,
                    Summary = "A condition.",
                }
            );
            items.Add(
                new Treatment
                {
                    Id = new(subject),
                    Name = subject,
                    Summary = "A treatment.",
                    Modality = new("device"),
                    Indications = [new() { Condition = new(subject) }],
                }
            );
        }

        items.AddRange(Enumerable.Range(0, Posts).Select(MakePost));
        return new ContentCatalogBuilder().Add(items).Build().OrThrow();
    }

    private static Post MakePost(int number) =>
        new()
        {
            Id = new($"p{number}"),
            Name = $"Post {number}",
            Summary = "A post.",
            PublishOn = RandomContent.FirstDay.AddDays(number * 7919 % 1000),
            Body = RichText.FromText("Text."),
            Tags = number % 2 == 0 ? ["even"] : [],
            Mentions =
            [
                .. Subjects
                    .Where(subject => IsAbout(number, subject))
                    .SelectMany(subject => new ItemRef[] { new ConditionId(subject), new TreatmentId(subject) }),
            ],
        };
}
