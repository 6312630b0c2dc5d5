using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>Where care is given (open set).</summary>
public sealed class CareSetting : OpenValue<CareSetting>, ITextValue<CareSetting>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>clinic</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public CareSetting(string value)
        : base(value) { }

    /// <summary>A clinic or practice.</summary>
    public static CareSetting Clinic { get; } = new("clinic");

    /// <summary>A site certified under a safety programme.</summary>
    public static CareSetting CertifiedSite { get; } = new("certified-site");

    /// <summary>A hospital.</summary>
    public static CareSetting Hospital { get; } = new("hospital");

    /// <summary>A therapist's practice.</summary>
    public static CareSetting TherapyPractice { get; } = new("therapy-practice");

    /// <summary>The person's home.</summary>
    public static CareSetting Home { get; } = new("home");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<CareSetting> Known { get; } = [Clinic, CertifiedSite, Hospital, TherapyPractice, Home];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<CareSetting>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static CareSetting ITextValue<CareSetting>.Create(string text) => new(text);
}
