using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>How far a delivery method enters the body (open set).</summary>
public sealed class Invasiveness : OpenValue<Invasiveness>, ITextValue<Invasiveness>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>non-invasive</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Invasiveness(string value)
        : base(value) { }

    /// <summary>Nothing breaks the skin.</summary>
    public static Invasiveness NonInvasive { get; } = new("non-invasive");

    /// <summary>A needle or a small instrument.</summary>
    public static Invasiveness MinimallyInvasive { get; } = new("minimally-invasive");

    /// <summary>Surgery.</summary>
    public static Invasiveness Invasive { get; } = new("invasive");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Invasiveness> Known { get; } = [NonInvasive, MinimallyInvasive, Invasive];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Invasiveness>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Invasiveness ITextValue<Invasiveness>.Create(string text) => new(text);
}
