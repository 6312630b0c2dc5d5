using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>The area of care that a condition belongs to (open set).</summary>
public sealed class ClinicalArea : OpenValue<ClinicalArea>, ITextValue<ClinicalArea>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>mental-health</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public ClinicalArea(string value)
        : base(value) { }

    /// <summary>Mental health.</summary>
    public static ClinicalArea MentalHealth { get; } = new("mental-health");

    /// <summary>Pain.</summary>
    public static ClinicalArea Pain { get; } = new("pain");

    /// <summary>The nervous system.</summary>
    public static ClinicalArea Neurology { get; } = new("neurology");

    /// <summary>Substance use.</summary>
    public static ClinicalArea SubstanceUse { get; } = new("substance-use");

    /// <summary>Sleep.</summary>
    public static ClinicalArea Sleep { get; } = new("sleep");

    /// <summary>Anything else.</summary>
    public static ClinicalArea General { get; } = new("general");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<ClinicalArea> Known { get; } =
    [MentalHealth, Pain, Neurology, SubstanceUse, Sleep, General];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<ClinicalArea>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static ClinicalArea ITextValue<ClinicalArea>.Create(string text) => new(text);
}
