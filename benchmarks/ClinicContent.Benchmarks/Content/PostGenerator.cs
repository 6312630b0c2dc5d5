using System.Globalization;
using ClinicContent.Model;

namespace ClinicContent.Benchmarks.Content;

/// <summary>Makes posts of about 3.6 KB of JSON, each from its number alone, newest first.</summary>
internal sealed class PostGenerator(int count, bool withBodies)
{
    private const int Days = 4000;
    private static readonly DateOnly Newest = new(2025, 12, 1);

    internal Post Make(int number)
    {
        var dice = new Dice((ulong)number);
        var subjects = Subjects(dice);
        var name = $"{ClinicGenerator.Words(subjects[0].Id)}: {dice.Pick(Vocabulary.Headings).ToLowerInvariant()}";
        var published = Published(number);
        return new()
        {
            Id = Id(number),
            Name = name,
            Language = LanguageTag.English,
            Status = PublicationStatus.Published,
            PublishOn = published,
            ModifiedOn = published.AddDays(dice.Next(60)),
            Summary = dice.Pick(Vocabulary.Sentences) + " " + dice.Pick(Vocabulary.Sentences),
            Authors = [Author(dice)],
            Audiences = [Audience.Patient],
            Tags = [dice.Pick(Vocabulary.Tags), .. dice.Chance(50) ? ["clinic life"] : Array.Empty<string>()],
            Category = dice.Chance(70) ? Category.Article : Category.News,
            PrimarySubject = subjects[0],
            Mentions = subjects.Skip(1).ToValueList(),
            RelatedPosts = number + 7 < count && dice.Chance(20) ? [Id(number + 7)] : [],
            Citations =
            [
                Citation(dice, "first"),
                .. dice.Chance(40) ? [Citation(dice, "second")] : Array.Empty<Citation>(),
            ],
            Body = withBodies ? new BodyGenerator(dice, subjects).Make() : RichText.FromText(name),
        };
    }

    internal static PostId Id(int number) =>
        new($"note-{number.ToString("D7", CultureInfo.InvariantCulture)}-from-the-clinic");

    private DateOnly Published(int number) => Newest.AddDays(-(int)((long)number * Days / count));

    /// <summary>The primary subject, then three others, one of which may be the same kind.</summary>
    private static ItemRef[] Subjects(Dice dice)
    {
        var found = new List<ItemRef> { dice.Chance(70) ? ACondition(dice) : ATreatment(dice) };
        AddOnce(found, ACondition(dice));
        AddOnce(found, ATreatment(dice));
        AddOnce(found, dice.Chance(50) ? ATreatment(dice) : AMethod(dice));
        return [.. found];
    }

    private static void AddOnce(List<ItemRef> found, ItemRef item)
    {
        if (!found.Contains(item))
        {
            found.Add(item);
        }
    }

    private static ItemRef ACondition(Dice dice) =>
        new ConditionId(Vocabulary.Conditions[dice.Skewed(Vocabulary.Conditions.Length)]);

    private static ItemRef ATreatment(Dice dice) =>
        new TreatmentId(Vocabulary.Treatments[dice.Skewed(Vocabulary.Treatments.Length)]);

    private static ItemRef AMethod(Dice dice) => new DeliveryMethodId(dice.Pick(Vocabulary.Methods));

    private static Person Author(Dice dice) =>
        new()
        {
            Name = dice.Pick(Vocabulary.Authors),
            Credentials = "MD",
            Role = "Consultant",
        };

    private static Citation Citation(Dice dice, string key) =>
        ClinicGenerator.Citation(key) with
        {
            Year = 2005 + dice.Next(20),
            Doi = new($"10.1234/jsm.{dice.Next(1_000_000).ToString(CultureInfo.InvariantCulture)}"),
        };
}
