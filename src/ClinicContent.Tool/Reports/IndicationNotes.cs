using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Tool.Reports;

/// <summary>What stands beside a treatment and a condition wherever the two are named together, each part by itself.</summary>
internal static class IndicationNotes
{
    internal static IReadOnlyList<(string Name, string Value)> Of(Indication indication, ContentCatalog catalog)
    {
        var notes = new List<(string Name, string Value)> { ("as", "indication (spoken of, not endorsed)") };
        if (indication.NarrowingToPhrase(catalog) is { Length: > 0 } narrowing)
        {
            notes.Add(("narrowedTo", narrowing));
        }

        var statuses = indication.Statuses.Select(status => $"{status.Jurisdiction}: {status.Status.ToPhrase()}");
        notes.Add(("status", indication.Statuses.IsEmpty ? "status not recorded" : string.Join(", ", statuses)));
        notes.Add(("evidence", "evidence: " + indication.OverallDirection.ToPhrase()));
        return notes;
    }

    /// <summary>The uses that are spoken of between a treatment and a condition, as one note; none where nothing is.</summary>
    internal static IEnumerable<(string Name, string Value)> Between(
        ContentCatalog catalog,
        ContentItem? one,
        ContentItem other
    )
    {
        var (treatment, condition) = (one as Treatment ?? other as Treatment, one as Condition ?? other as Condition);
        var uses =
            from use in treatment is null ? default : treatment.Indications
            where use.Condition == condition?.Id
            select use.ToPhrase(catalog);
        var said = string.Join(". ", uses);
        return said.Length == 0 ? [] : [("use", "spoken of, not endorsed: " + said)];
    }
}
