using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;
using ClinicContent.Site;
using ClinicContent.Text;

namespace ClinicContent.Feeds.Lists;

/// <summary>The rows of a table of indications.</summary>
internal sealed class IndicationRows(ContentCatalog catalog, SiteUrls urls, HeldCharacters held, CsvText csv)
{
    private readonly ItemNames names = new(catalog);

    internal void WriteHeader() =>
        csv.Row(
            "treatmentName",
            "conditionName",
            "methods",
            "products",
            "line",
            "population",
            "jurisdiction",
            "status",
            "since",
            "restriction",
            "authority",
            "checkedOn",
            "direction",
            "evidence",
            "claim",
            "limitations",
            "citations",
            "lastReviewedOn",
            "notices",
            "emergencyCards",
            "treatment",
            "condition",
            "url"
        );

    internal void Write(Treatment treatment)
    {
        for (var i = 0; i < treatment.Indications.Count; i++)
        {
            var indication = treatment.Indications[i];
            if (!catalog.TryGetCondition(indication.Condition, out var condition))
            {
                continue;
            }

            if (indication.Statuses.IsEmpty)
            {
                Write(treatment, i, condition, status: null);
            }

            foreach (var status in indication.Statuses)
            {
                Write(treatment, i, condition, status);
            }
        }
    }

    private void Write(Treatment treatment, int place, Condition condition, JurisdictionStatus? status)
    {
        var indication = treatment.Indications[place];
        var path = string.Create(CultureInfo.InvariantCulture, $"$.indications[{place}]");
        csv.Row(
            Held(treatment.Name, "$.name"),
            held.Hold(condition.Name, condition.Ref, "$.name"),
            Names(indication.Methods),
            Held(string.Join("; ", indication.Products), path + ".products"),
            indication.Line?.Label,
            Held(indication.Population, path + ".population"),
            status?.Jurisdiction.Value,
            status is null ? "not recorded" : Phrases.Of(status.Status),
            status?.Since?.ToString(),
            Held(status?.Restriction, path + ".statuses"),
            Held(status?.Authority, path + ".statuses"),
            status?.CheckedOn is { } day ? Phrases.Of(day) : null,
            Phrases.Of(indication.OverallDirection),
            Held(string.Join("; ", indication.Evidence.Select(Phrases.Of)), path + ".evidence"),
            Held(indication.Claim, path + ".claim"),
            Held(indication.Limitations, path + ".limitations"),
            Held(Citations(treatment, indication, status), "$.citations"),
            treatment.Review?.LastReviewedOn is { } reviewed ? Phrases.Of(reviewed) : null,
            Notices(treatment, condition),
            EmergencyCards(treatment, condition),
            treatment.Ref.ToString(),
            condition.Ref.ToString(),
            UriText.Of(urls.Absolute(treatment))
        );

        string? Held(string? text, string member) => text is null ? null : held.Hold(text, treatment.Ref, member);
    }

    private string Names(ValueList<DeliveryMethodId> methods) =>
        string.Join("; ", methods.Select(method => held.Hold(names.Of(method), method, "$.name")));

    // What the catalog says of all items is of no item.
    private string Notices(Treatment treatment, Condition condition) =>
        string.Join(
            " | ",
            catalog
                .NoticesFor(treatment)
                .Concat(catalog.NoticesFor(condition))
                .Distinct()
                .Select(notice =>
                    treatment.Notices.Contains(notice) ? held.Hold(notice.Text, treatment.Ref, "$.notices")
                    : condition.Notices.Contains(notice) ? held.Hold(notice.Text, condition.Ref, "$.notices")
                    : held.Hold(notice.Text, "notices")
                )
        );

    private string EmergencyCards(Treatment treatment, Condition condition) =>
        string.Join(" | ", Cards(treatment).Concat(Cards(condition)).Distinct(StringComparer.Ordinal));

    // A card is one line here: a cell of many is hard to read in a table.
    private IEnumerable<string> Cards(ContentItem item)
    {
        var blocks = new BlockText(names.Of, names.BesideIn(item), url => UriText.Of(urls.Absolute(url, item)));
        foreach (var card in item.EmergencyCards)
        {
            var page = new TextPage(isForPrograms: true);
            blocks.WriteCard(card, page);
            var lines = page.ToString()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            yield return held.Hold(string.Join(' ', lines).TrimStart('!', ' '), item.Ref, "$.emergencyCards");
        }
    }

    private static string Citations(Treatment treatment, Indication indication, JurisdictionStatus? status)
    {
        var keys = (status?.Citations ?? [])
            .Concat(indication.Evidence.Select(statement => statement.Source).OfType<string>())
            .Concat(indication.Citations)
            .ToHashSet(StringComparer.Ordinal);
        return string.Join(
            " | ",
            treatment
                .Citations.Where(citation => keys.Contains(citation.Key))
                .Select(citation => $"[{citation.Key}] {Phrases.Of(citation)}")
        );
    }
}
