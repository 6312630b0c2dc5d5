using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Benchmarks.Content;

/// <summary>Makes what posts are about: 20 treatments with indications and delivery options, 40 conditions, 8 delivery methods.</summary>
internal static class ClinicGenerator
{
    private static readonly DateOnly Opened = new(2010, 1, 4);

    internal static IEnumerable<ContentItem> Items() =>
        [
            .. Vocabulary
                .Treatments.Select((id, place) => Treatment(id, place))
                .OrderBy(one => one.Name, StringComparer.Ordinal),
            .. Vocabulary.Conditions.Select(Condition).OrderBy(one => one.Name, StringComparer.Ordinal),
            .. Vocabulary.Methods.Select(Method).OrderBy(one => one.Name, StringComparer.Ordinal),
        ];

    private static Treatment Treatment(string id, int place)
    {
        var dice = new Dice(1000 + (ulong)place);
        var methods = Some(dice, Vocabulary.Methods, 3);
        return new()
        {
            Id = new(id),
            Name = Words(id),
            Language = LanguageTag.English,
            Status = PublicationStatus.Published,
            PublishOn = Opened,
            Summary = $"{Words(id)} as our clinic gives it.",
            Review = new() { LastReviewedOn = new(2025, 6, 2) },
            Citations = [Citation("guideline")],
            Modality = Modality.Combined,
            DeliveryOptions = methods.Select(method => new DeliveryOption { Method = new(method) }).ToValueList(),
            Indications = Some(dice, Vocabulary.Conditions, 9)
                .Select(condition => Indication(condition, dice, methods))
                .ToValueList(),
            Alternatives = Some(dice, Vocabulary.Treatments, 2)
                .Where(other => other != id)
                .Select(other => new TreatmentId(other))
                .ToValueList(),
        };
    }

    private static Indication Indication(string condition, Dice dice, string[] methods) =>
        new()
        {
            Condition = new(condition),
            Methods = dice.Chance(30) ? [new(methods[0])] : [],
            Statuses =
            [
                new()
                {
                    Jurisdiction = Jurisdiction.UnitedStates,
                    Status = dice.Chance(50) ? ApprovalStatus.Approved : ApprovalStatus.OffLabel,
                    Since = new(2015, 3),
                    Citations = ["guideline"],
                },
            ],
            Evidence = [new() { Source = "guideline", Direction = EvidenceDirection.For }],
        };

    private static Condition Condition(string id, int place) =>
        new()
        {
            Id = new(id),
            Name = Words(id),
            Language = LanguageTag.English,
            Status = PublicationStatus.Published,
            PublishOn = Opened,
            Summary = $"{Words(id)} in plain words.",
            Review = new() { LastReviewedOn = new(2025, 6, 2) },
            ClinicalArea = ClinicalArea.General,
            Broader = place >= 30 ? [new(Vocabulary.Conditions[place - 30])] : [],
        };

    private static DeliveryMethod Method(string id) =>
        new()
        {
            Id = new(id),
            Name = Words(id),
            Language = LanguageTag.English,
            Status = PublicationStatus.Published,
            PublishOn = Opened,
            Summary = $"{Words(id)}: what happens.",
            Review = new() { LastReviewedOn = new(2025, 6, 2) },
        };

    internal static Citation Citation(string key) =>
        new()
        {
            Key = key,
            Title = "A guideline that was made up for measuring",
            Authors = ["Fournier A", "Haddad B"],
            Year = 2021,
            Container = "Journal of Synthetic Medicine",
        };

    internal static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    private static string[] Some(Dice dice, string[] all, int count)
    {
        var picked = new List<string>();
        while (picked.Count < count)
        {
            var next = all[dice.Skewed(all.Length)];
            if (!picked.Contains(next, StringComparer.Ordinal))
            {
                picked.Add(next);
            }
        }

        return [.. picked];
    }
}
