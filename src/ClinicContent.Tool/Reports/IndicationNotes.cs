using ClinicContent.Model.Clinical;

namespace ClinicContent.Tool.Reports;

/// <summary>What stands beside a treatment and a condition wherever the two are named together: what the use is narrowed to, its status, and what the evidence says.</summary>
internal static class IndicationNotes
{
    internal static IReadOnlyList<(string Name, string Value)> Of(Indication indication)
    {
        var notes = new List<(string Name, string Value)> { ("as", "indication (spoken of, not endorsed)") };
        var narrowing = string.Join(
            ", ",
            indication
                .Methods.Select(method => "by " + method)
                .Concat(indication.Products.Select(product => "as " + product))
                .Append(indication.Line?.Label)
                .Append(indication.Population)
                .Where(part => part is not null)
        );
        if (narrowing.Length > 0)
        {
            notes.Add(("narrowedTo", narrowing));
        }

        var statuses = indication.Statuses.Select(status => $"{status.Jurisdiction}: {Standing.WordOf(status.Status)}");
        notes.Add(("status", indication.Statuses.IsEmpty ? "status not recorded" : string.Join(", ", statuses)));
        notes.Add(("evidence", "evidence: " + Standing.WordOf(indication.OverallDirection)));
        return notes;
    }
}
