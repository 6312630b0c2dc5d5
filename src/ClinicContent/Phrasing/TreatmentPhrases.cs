using ClinicContent.Model.Clinical;

namespace ClinicContent.Phrasing;

/// <summary>What a treatment says of itself, each on one line, without the keys of its citations.</summary>
internal static class TreatmentPhrases
{
    internal static Phrase Of(Substance substance)
    {
        var products = Phrase.List(", ", substance.Products.Select(Of));
        var codes = Phrase.List(", ", substance.Codes.Select(Phrases.Of));
        return Phrases.Join(substance.Name, products.IsEmpty ? products : $"products: {products}", codes);
    }

    internal static Phrase Title(SessionPhase phase) => phase.Title ?? Phrase.Own(phase.Kind.Label);

    internal static Phrase Of(SessionPhase phase)
    {
        var who = Phrase.List(", ", phase.Attendees);
        return Phrases.Join(phase.Text, Phrases.Of(phase.Duration), who.IsEmpty ? who : $"with {who}");
    }

    internal static Phrase Of(AdverseEffect effect) =>
        Phrases.Join(
            effect.Name,
            Phrase.Own(effect.Frequency?.Label.ToLowerInvariant()),
            Phrase.Own(effect.IsSerious ? "serious" : null),
            effect.Note
        );

    internal static Phrase Of(RegulatoryStatus status) =>
        Phrases.Join(
            $"{status.Jurisdiction.Value}: {status.Subject ?? Phrase.Own("this treatment")}",
            status.Schedule is null ? Phrase.None : $"schedule {status.Schedule}",
            status.SafetyProgramme,
            status.Authority,
            Phrase.Own(status.Since is { } since ? $"since {since}" : null),
            status.Note
        );

    internal static Phrase Of(Caution caution) =>
        caution.IsBoxed ? (Phrase)$"Boxed warning: {caution.Text}" : (Phrase)caution.Text;

    internal static Phrase Of(Interaction one) => Phrases.Join(one.With, one.Text);

    internal static Phrase Of(Onset onset) => Phrases.Join(Phrases.Of(onset.Range), onset.ComparedWith);

    internal static Phrase Of(Eligibility eligibility)
    {
        Phrase failures = eligibility.PriorFailures is { } count
            ? $"after at least {count} other {Phrase.Own(count == 1 ? "treatment" : "treatments")}"
            : Phrase.None;
        Phrase age = eligibility.MinimumAge is { } years ? $"from {years} years of age" : Phrase.None;
        return Phrases.Join(eligibility.Population, failures, age, eligibility.Note);
    }

    private static Phrase Of(Product product) =>
        product.Jurisdiction is { } jurisdiction
            ? (Phrase)$"{product.Name} ({jurisdiction.Value})"
            : (Phrase)product.Name;
}
