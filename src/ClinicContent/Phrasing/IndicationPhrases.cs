using ClinicContent.Model.Clinical;

namespace ClinicContent.Phrasing;

/// <summary>What has to stand beside a use wherever it is named: what it is narrowed to, its status, and what the evidence says.</summary>
internal static class IndicationPhrases
{
    /// <summary>What an indication is narrowed to, in words; empty where it is not narrowed.</summary>
    internal static string Narrowing(Indication indication, Func<ItemRef, string> nameOf)
    {
        var parts = new List<string>();
        if (!indication.Methods.IsEmpty)
        {
            parts.Add("by " + string.Join(" or ", indication.Methods.Select(method => nameOf(method))));
        }

        if (!indication.Products.IsEmpty)
        {
            parts.Add("as " + string.Join(" or ", indication.Products));
        }

        if (indication.Line is not null)
        {
            parts.Add(Of(indication.Line));
        }

        if (indication.Population is not null)
        {
            parts.Add(indication.Population);
        }

        return string.Join(", ", parts);
    }

    /// <summary>The status in each jurisdiction, each in words of its own; says so where none is recorded.</summary>
    internal static IEnumerable<string> Statuses(Indication indication) =>
        indication.Statuses.IsEmpty ? ["not recorded"] : indication.Statuses.Select(Phrases.Of);

    /// <summary>What stands beside a treatment that a condition names, or the other way round: of each use that is spoken of between the two, status and direction. Empty where none is.</summary>
    internal static IEnumerable<string> Between(ContentCatalog catalog, ContentItem one, ContentItem other)
    {
        var (treatment, condition) = (one as Treatment ?? other as Treatment, one as Condition ?? other as Condition);
        return treatment is null || condition is null
            ? []
            : treatment
                .Indications.Where(indication => indication.Condition == condition.Id)
                .Select(indication => Brief(indication, new ItemNames(catalog).Of));
    }

    /// <summary>The keys of citations that stand in the words for an indication.</summary>
    internal static IEnumerable<string> Keys(Indication indication) =>
        indication
            .Statuses.SelectMany(status => status.Citations)
            .Concat(indication.Evidence.Select(statement => statement.Source).OfType<string>())
            .Concat(indication.Citations);

    private static string Brief(Indication indication, Func<ItemRef, string> nameOf)
    {
        var narrowing = Narrowing(indication, nameOf);
        var statuses = indication.Statuses.Select(status => $"{status.Jurisdiction}: {Phrases.Of(status.Status)}");
        var status = indication.Statuses.IsEmpty ? "status not recorded" : string.Join(", ", statuses);
        var use = $"{status}; evidence: {Phrases.Of(indication.OverallDirection)}";
        return "Spoken of, not endorsed: " + (narrowing.Length == 0 ? use : $"{narrowing} — {use}");
    }

    // "First" alone says nothing in a sentence.
    private static string Of(TreatmentLine line) =>
        line == TreatmentLine.First || line == TreatmentLine.Second
            ? line.Value + "-line"
            : line.Label.ToLowerInvariant();
}
