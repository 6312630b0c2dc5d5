using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Phrasing;

/// <summary>Values as a person reads them on one line, in English.</summary>
internal static class Phrases
{
    internal static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Of<T>(T value)
        where T : struct, Enum => Words.ToKebab(value.ToString()).Replace('-', ' ');

    internal static string Of(ApprovalStatus status) =>
        status switch
        {
            ApprovalStatus.OffLabel => "off-label",
            _ => Of<ApprovalStatus>(status),
        };

    internal static string Of(MedicalCode code) =>
        $"{code.System.Label} {code.Code}"
        + (code.Display is null ? "" : $" “{code.Display}”")
        + (code.Match == CodeMatch.Exact ? "" : $" ({Of(code.Match)})");

    internal static string Of(Person person)
    {
        var name = person.Credentials is null ? person.Name : $"{person.Name}, {person.Credentials}";
        return person.Role is null ? name : $"{name} ({person.Role})";
    }

    internal static string Of(Citation citation)
    {
        var text = citation.Authors.IsEmpty ? "" : Sentence(string.Join(", ", citation.Authors)) + " ";
        text += Sentence(citation.Title);
        text += citation.Container is null ? "" : $" {citation.Container}.";
        text += citation.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" {year}.") : "";
        text += citation.Doi is null ? "" : $" doi:{citation.Doi}.";
        text += citation.Pmid is null ? "" : $" PMID {citation.Pmid}.";
        text += citation.Url is null ? "" : $" <{citation.Url}>";
        return text + (citation.AccessedOn is { } read ? $" (read {Of(read)})" : "");
    }

    internal static string Of(JurisdictionStatus status)
    {
        var text = $"{status.Jurisdiction}: {Of(status.Status)}";
        text += status.Since is { } since ? $" since {since}" : "";
        text += status.Restriction is null ? "" : $", {status.Restriction}";
        var notes = new List<string>();
        if (status.Authority is not null)
        {
            notes.Add(status.Authority);
        }

        if (status.CheckedOn is { } day)
        {
            notes.Add("checked " + Of(day));
        }

        return text + (notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})") + Keys(status.Citations);
    }

    internal static string Of(EvidenceStatement statement) =>
        WithoutKeys(statement) + (statement.Source is null ? " [no source]" : $" [{statement.Source}]");

    /// <summary>A statement without the key of its source.</summary>
    internal static string WithoutKeys(EvidenceStatement statement)
    {
        var text = Of(statement.Direction);
        text += statement.Strength is null ? "" : $": “{statement.Strength}”";
        text +=
            statement.Scheme is null || statement.Scheme == EvidenceScheme.AsStated
                ? ""
                : $" ({statement.Scheme.Label})";
        return text + (statement.Note is null ? "" : $"; {statement.Note}");
    }

    internal static string Of(DosePhase phase) => WithoutKeys(phase) + Keys(phase.Citations);

    /// <summary>A dose without the keys of its citations.</summary>
    internal static string WithoutKeys(DosePhase phase)
    {
        var dose = phase.DoseValue is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{value:0.#############} {phase.DoseUnit}").TrimEnd()
            : phase.DoseUnit;
        string?[] parts = [dose, phase.Frequency, phase.Duration?.ToPhrase(), phase.TargetPopulation];
        var how = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return Join(Labelled(phase.Title, how), phase.Note);
    }

    internal static string Of(Contraindication one) =>
        (one.Strength == ContraindicationStrength.Relative ? "Usually avoided: " : "") + one.Text;

    /// <summary>A label before what it labels; one of the two where the other is not there.</summary>
    internal static string Labelled(string? label, string content) =>
        string.IsNullOrEmpty(label) ? content
        : content.Length == 0 ? label
        : $"{label}: {content}";

    /// <summary>The parts that there are, parted by semicolons, which take the place of full stops.</summary>
    internal static string Join(params ReadOnlySpan<string?> parts)
    {
        var there = new List<string>();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
            {
                continue;
            }

            if (there.Count > 0)
            {
                there[^1] = there[^1].TrimEnd('.');
            }

            there.Add(part);
        }

        return string.Join("; ", there);
    }

    /// <summary>A text with the keys of its citations behind it; the keys alone where there is no text.</summary>
    internal static string Cited(string? text, ValueList<string> keys) =>
        string.IsNullOrEmpty(text) ? Keys(keys).TrimStart() : text + Keys(keys);

    /// <summary>Keys of citations as marks behind a text.</summary>
    internal static string Keys(ValueList<string> keys) => keys.IsEmpty ? "" : " [" + string.Join("] [", keys) + "]";

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('?') ? text : text + ".";
}
