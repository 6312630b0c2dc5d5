using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>For whom an item is written (open set).</summary>
public sealed class Audience : OpenValue<Audience>, ITextValue<Audience>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>patient</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Audience(string value)
        : base(value) { }

    /// <summary>Patients.</summary>
    public static Audience Patient { get; } = new("patient");

    /// <summary>Family and carers.</summary>
    public static Audience Carer { get; } = new("carer");

    /// <summary>Clinicians.</summary>
    public static Audience Clinician { get; } = new("clinician");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Audience> Known { get; } = [Patient, Carer, Clinician];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Audience>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Audience ITextValue<Audience>.Create(string text) => new(text);
}
