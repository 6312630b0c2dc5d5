using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>How often an adverse effect occurs (open set). The first five words are those of the European product information (CIOMS III): from 1 in 10 and more to less than 1 in 10,000.</summary>
public sealed class Frequency : OpenValue<Frequency>, ITextValue<Frequency>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>very-common</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Frequency(string value)
        : base(value) { }

    /// <summary>At least 1 in 10.</summary>
    public static Frequency VeryCommon { get; } = new("very-common");

    /// <summary>Less than 1 in 10, at least 1 in 100.</summary>
    public static Frequency Common { get; } = new("common");

    /// <summary>Less than 1 in 100, at least 1 in 1,000.</summary>
    public static Frequency Uncommon { get; } = new("uncommon");

    /// <summary>Less than 1 in 1,000, at least 1 in 10,000.</summary>
    public static Frequency Rare { get; } = new("rare");

    /// <summary>Less than 1 in 10,000.</summary>
    public static Frequency VeryRare { get; } = new("very-rare");

    /// <summary>Cannot be estimated from the data.</summary>
    public static Frequency NotKnown { get; } = new("not-known");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Frequency> Known { get; } = [VeryCommon, Common, Uncommon, Rare, VeryRare, NotKnown];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Frequency>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Frequency ITextValue<Frequency>.Create(string text) => new(text);
}
