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

    /// <summary>The keys of citations that stand in the words for an indication.</summary>
    internal static IEnumerable<string> Keys(Indication indication) =>
        indication
            .Statuses.SelectMany(status => status.Citations)
            .Concat(indication.Evidence.Select(statement => statement.Source).OfType<string>())
            .Concat(indication.Citations);

    // "First" alone says nothing in a sentence.
    private static string Of(TreatmentLine line) =>
        line == TreatmentLine.First || line == TreatmentLine.Second
            ? line.Value + "-line"
            : line.Label.ToLowerInvariant();
}
