using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>The scheme in which a source grades evidence or a recommendation (open set). Nothing is ever graded by this library.</summary>
public sealed class EvidenceScheme : OpenValue<EvidenceScheme>, ITextValue<EvidenceScheme>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>as-stated</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public EvidenceScheme(string value)
        : base(value) { }

    /// <summary>The source uses no scheme: its own words stand.</summary>
    public static EvidenceScheme AsStated { get; } = new("as-stated");

    /// <summary>Grading of Recommendations Assessment, Development and Evaluation.</summary>
    public static EvidenceScheme Grade { get; } = new("grade");

    /// <summary>VA/DoD clinical practice guidelines.</summary>
    public static EvidenceScheme VaDod { get; } = new("va-dod");

    /// <summary>Consensus guidelines of ASRA, AAPM and ASA.</summary>
    public static EvidenceScheme AsraAapmAsa { get; } = new("asra-aapm-asa");

    /// <summary>US Preventive Services Task Force.</summary>
    public static EvidenceScheme Uspstf { get; } = new("uspstf");

    /// <summary>Oxford Centre for Evidence-Based Medicine.</summary>
    public static EvidenceScheme OxfordCebm { get; } = new("oxford-cebm");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<EvidenceScheme> Known { get; } = [AsStated, Grade, VaDod, AsraAapmAsa, Uspstf, OxfordCebm];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    /// <inheritdoc/>
    public override string Label =>
        Value switch
        {
            "grade" => "GRADE",
            "va-dod" => "VA/DoD",
            "asra-aapm-asa" => "ASRA/AAPM/ASA",
            "uspstf" => "USPSTF",
            "oxford-cebm" => "Oxford CEBM",
            _ => base.Label,
        };

    static string? ITextValue<EvidenceScheme>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static EvidenceScheme ITextValue<EvidenceScheme>.Create(string text) => new(text);
}
