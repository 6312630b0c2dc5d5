using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>What every value that is written as one piece of text has in common, for generic code.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface ITextValue<TSelf> : IParsable<TSelf>
    where TSelf : class, ITextValue<TSelf>
{
    /// <summary>What a text has to be to become such a value, as the end of "'x' is not …".</summary>
    static abstract string Expected { get; }

    /// <summary>Values that are known beforehand, in order; empty for a set without known members.</summary>
    static virtual ValueList<TSelf> Known => default;

    /// <summary>The canonical text of the value.</summary>
    string Value { get; }

    /// <summary>A regular expression (ECMA-262) for the texts that make a value, but for their length; words of an open set unless it says another.</summary>
    internal static virtual string Pattern => IdGrammar.Pattern;

    /// <summary>How many characters a text may have.</summary>
    internal static virtual int MaxLength => IdGrammar.MaxLength;

    internal static abstract string? Normalize(string text);

    internal static abstract TSelf Create(string text);

    /// <summary>What was probably meant by a text that is refused; null where nothing comes to mind.</summary>
    internal static virtual string? Suggest(string text) => null;

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) =>
        TSelf.TryParse(Guard.Against.Null(s), provider, out var value)
            ? value
            : throw new FormatException(Expectations.Refuse(s, TSelf.Expected));
}
