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

    internal static Phrase Of(MedicalCode code)
    {
        Phrase display = code.Display is null ? Phrase.None : Quoted(code.Display);
        Phrase match = code.Match == CodeMatch.Exact ? Phrase.None : Phrase.Own($" ({Of(code.Match)})");
        return $"{Phrase.Own(code.System.Label)} {code.Code}{display}{match}";
    }

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
    internal static Phrase WithoutKeys(EvidenceStatement statement)
    {
        Phrase strength = statement.Strength is null ? Phrase.None : $":{Quoted(statement.Strength)}";
        var scheme =
            statement.Scheme is null || statement.Scheme == EvidenceScheme.AsStated
                ? Phrase.None
                : Phrase.Own($" ({statement.Scheme.Label})");
        Phrase note = statement.Note is null ? Phrase.None : $"; {statement.Note}";
        return $"{Phrase.Own(Of(statement.Direction))}{strength}{scheme}{note}";
    }

    internal static string Of(DosePhase phase) => WithoutKeys(phase) + Keys(phase.Citations);

    /// <summary>A dose without the keys of its citations.</summary>
    internal static Phrase WithoutKeys(DosePhase phase)
    {
        var dose = phase.DoseValue is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{value:0.#############} {phase.DoseUnit}").TrimEnd()
            : phase.DoseUnit;
        Phrase[] parts = [dose, phase.Frequency, Of(phase.Duration), phase.TargetPopulation];
        return Join(Labelled(phase.Title, Phrase.List(", ", parts.Where(part => !part.IsEmpty))), phase.Note);
    }

    internal static Phrase Of(DurationRange? range) => range is null ? Phrase.None : Phrase.Own(range.ToPhrase());

    internal static Phrase Of(Contraindication one) =>
        one.Strength == ContraindicationStrength.Relative ? (Phrase)$"Usually avoided: {one.Text}" : (Phrase)one.Text;

    /// <summary>A label before what it labels; one of the two where the other is not there.</summary>
    internal static Phrase Labelled(Phrase label, Phrase content) =>
        label.IsEmpty ? content
        : content.IsEmpty ? label
        : (Phrase)$"{label}: {content}";

    /// <summary>The parts that there are, parted by semicolons, which take the place of full stops.</summary>
    internal static Phrase Join(params ReadOnlySpan<Phrase?> parts)
    {
        var there = new List<Phrase>();
        foreach (var part in parts)
        {
            if (part is null || part.IsEmpty)
            {
                continue;
            }

            if (there.Count > 0)
            {
                there[^1] = there[^1].WithoutFullStop();
            }

            there.Add(part);
        }

        return Phrase.List("; ", there);
    }

    /// <summary>A text with the keys of its citations behind it; the keys alone where there is no text.</summary>
    internal static string Cited(string? text, ValueList<string> keys) =>
        string.IsNullOrEmpty(text) ? Keys(keys).TrimStart() : text + Keys(keys);

    /// <summary>Keys of citations as marks behind a text.</summary>
    internal static string Keys(ValueList<string> keys) => keys.IsEmpty ? "" : " [" + string.Join("] [", keys) + "]";

    private static Phrase Quoted(string words) => $" “{words}”";

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('?') ? text : text + ".";
}
