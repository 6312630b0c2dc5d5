using Ardalis.GuardClauses;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Phrasing;

/// <summary>What has to stand beside a use wherever it is named: what it is narrowed to, its status, and what the evidence says.</summary>
/// <remarks>
/// In English, the same on every machine, as every form of the library says it. A use is spoken of, not endorsed: whoever lists a
/// treatment for a condition in a form of their own shows these words beside the two names. Pure and safe between threads.
/// </remarks>
public static class IndicationPhrases
{
    /// <summary>A use on one line: what it is narrowed to, its status in each jurisdiction, and what the sources say together.</summary>
    /// <param name="indication">The use.</param>
    /// <param name="catalog">Gives methods their names; one that it does not hold is called by its reference.</param>
    /// <returns>For example <c>by Nasal spray — US: approved; evidence: for</c>. Never empty; allocates the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToPhrase(this Indication indication, ContentCatalog catalog)
    {
        Guard.Against.Null(indication);
        Guard.Against.Null(catalog);
        return Brief(indication, new ItemNames(catalog).PhraseOf).ToString();
    }

    /// <summary>What a use is narrowed to: methods, products, a line of treatment, a population.</summary>
    /// <param name="indication">The use.</param>
    /// <param name="catalog">Gives methods their names; one that it does not hold is called by its reference.</param>
    /// <returns>For example <c>by Nasal spray, second-line</c>; empty where the use is not narrowed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string NarrowingToPhrase(this Indication indication, ContentCatalog catalog)
    {
        Guard.Against.Null(indication);
        Guard.Against.Null(catalog);
        return Narrowing(indication, new ItemNames(catalog).PhraseOf).ToString();
    }

    /// <summary>A status in words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>For example <c>not approved</c> or <c>off-label</c>.</returns>
    public static string ToPhrase(this ApprovalStatus status) => Phrases.Of(status);

    /// <summary>In words what the sources of a use say together.</summary>
    /// <param name="direction">What they say.</param>
    /// <returns>One of <c>for</c>, <c>against</c>, <c>mixed</c> and <c>insufficient</c>.</returns>
    public static string ToPhrase(this OverallDirection direction) => Phrases.Of(direction);

    /// <summary>What an indication is narrowed to, in words; empty where it is not narrowed.</summary>
    internal static Phrase Narrowing(Indication indication, Func<ItemRef, Phrase> nameOf)
    {
        var parts = new List<Phrase>();
        if (!indication.Methods.IsEmpty)
        {
            parts.Add($"by {Phrase.List(" or ", indication.Methods.Select(method => nameOf(method)))}");
        }

        if (!indication.Products.IsEmpty)
        {
            parts.Add($"as {Phrase.List(" or ", indication.Products)}");
        }

        if (indication.Line is not null)
        {
            parts.Add(Phrase.Own(Of(indication.Line)));
        }

        if (indication.Population is not null)
        {
            parts.Add(indication.Population);
        }

        return Phrase.List(", ", parts);
    }

    /// <summary>The status in each jurisdiction, each in words of its own; says so where none is recorded.</summary>
    internal static IEnumerable<string> Statuses(Indication indication) =>
        indication.Statuses.IsEmpty ? ["not recorded"] : indication.Statuses.Select(Phrases.Of);

    /// <summary>What stands beside a treatment that a condition names, or the other way round: of each use that is spoken of between the two, status and direction. Empty where none is.</summary>
    internal static IEnumerable<Phrase> Between(ContentCatalog catalog, ContentItem one, ContentItem other)
    {
        var (treatment, condition) = (one as Treatment ?? other as Treatment, one as Condition ?? other as Condition);
        return treatment is null || condition is null
            ? []
            : treatment
                .Indications.Where(indication => indication.Condition == condition.Id)
                .Select(indication =>
                    ((Phrase)$"Spoken of, not endorsed: {Brief(indication, new ItemNames(catalog).PhraseOf)}").In(
                        treatment.Language
                    )
                );
    }

    /// <summary>The keys of citations that stand in the words for an indication.</summary>
    internal static IEnumerable<string> Keys(Indication indication) =>
        indication
            .Statuses.SelectMany(status => status.Citations)
            .Concat(indication.Evidence.Select(statement => statement.Source).OfType<string>())
            .Concat(indication.Citations);

    private static Phrase Brief(Indication indication, Func<ItemRef, Phrase> nameOf)
    {
        var narrowing = Narrowing(indication, nameOf);
        Phrase narrowed = narrowing.IsEmpty ? narrowing : $"{narrowing} — ";
        var status = indication.Statuses.IsEmpty
            ? Phrase.Own("status not recorded")
            : Phrase.List(", ", indication.Statuses.Select(Brief));
        return $"{narrowed}{status}; evidence: {Phrase.Own(Phrases.Of(indication.OverallDirection))}";
    }

    private static Phrase Brief(JurisdictionStatus status) =>
        $"{status.Jurisdiction.Value}: {Phrase.Own(Phrases.Of(status.Status))}";

    // "First" alone says nothing in a sentence.
    private static string Of(TreatmentLine line) =>
        line == TreatmentLine.First || line == TreatmentLine.Second
            ? line.Value + "-line"
            : line.Label.ToLowerInvariant();
}
