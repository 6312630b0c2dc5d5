using System.Globalization;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Phrasing;

/// <summary>What a treatment says of itself, each on one line, without the keys of its citations.</summary>
internal static class TreatmentPhrases
{
    internal static string Of(Substance substance)
    {
        var products = string.Join(
            ", ",
            substance.Products.Select(product =>
                product.Name + (product.Jurisdiction is null ? "" : $" ({product.Jurisdiction})")
            )
        );
        var codes = string.Join(", ", substance.Codes.Select(Phrases.Of));
        return Phrases.Join(substance.Name, products.Length == 0 ? null : "products: " + products, codes);
    }

    internal static string Title(SessionPhase phase) => phase.Title ?? phase.Kind.Label;

    internal static string Of(SessionPhase phase)
    {
        var who = phase.Attendees.IsEmpty ? null : "with " + string.Join(", ", phase.Attendees);
        return Phrases.Join(phase.Text, phase.Duration?.ToPhrase(), who);
    }

    internal static string Of(AdverseEffect effect) =>
        Phrases.Join(
            effect.Name,
            effect.Frequency?.Label.ToLowerInvariant(),
            effect.IsSerious ? "serious" : null,
            effect.Note
        );

    internal static string Of(RegulatoryStatus status) =>
        Phrases.Join(
            $"{status.Jurisdiction}: {status.Subject ?? "this treatment"}",
            status.Schedule is null ? null : "schedule " + status.Schedule,
            status.SafetyProgramme,
            status.Authority,
            status.Since is { } since ? $"since {since}" : null,
            status.Note
        );

    internal static string Of(Caution caution) => (caution.IsBoxed ? "Boxed warning: " : "") + caution.Text;

    internal static string Of(Interaction one) => Phrases.Join(one.With, one.Text);

    internal static string Of(Onset onset) => Phrases.Join(onset.Range?.ToPhrase(), onset.ComparedWith);

    internal static string Of(Eligibility eligibility)
    {
        var failures = eligibility.PriorFailures is { } count
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"after at least {count} other treatment{(count == 1 ? "" : "s")}"
            )
            : null;
        var age = eligibility.MinimumAge is { } years
            ? string.Create(CultureInfo.InvariantCulture, $"from {years} years of age")
            : null;
        return Phrases.Join(eligibility.Population, failures, age, eligibility.Note);
    }
}
