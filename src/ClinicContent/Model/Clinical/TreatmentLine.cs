using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>Where an indication stands in the order of treatments (open set).</summary>
public sealed class TreatmentLine : OpenValue<TreatmentLine>, ITextValue<TreatmentLine>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>first</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public TreatmentLine(string value)
        : base(value) { }

    /// <summary>Tried first.</summary>
    public static TreatmentLine First { get; } = new("first");

    /// <summary>Tried when a first treatment did not help.</summary>
    public static TreatmentLine Second { get; } = new("second");

    /// <summary>Given together with another treatment.</summary>
    public static TreatmentLine Adjunct { get; } = new("adjunct");

    /// <summary>Tried when several treatments did not help.</summary>
    public static TreatmentLine TreatmentResistant { get; } = new("treatment-resistant");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<TreatmentLine> Known { get; } = [First, Second, Adjunct, TreatmentResistant];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<TreatmentLine>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static TreatmentLine ITextValue<TreatmentLine>.Create(string text) => new(text);
}
