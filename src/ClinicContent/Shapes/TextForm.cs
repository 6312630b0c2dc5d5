namespace ClinicContent.Shapes;

/// <summary>What a value that is written as one piece of text has to look like.</summary>
/// <param name="Type">The type that says what the value is.</param>
/// <param name="Pattern">A regular expression (ECMA-262) for the whole text: as exact as one can be, and never narrower than the reader.</param>
/// <param name="Expected">What a text has to be, as the end of "this is not …".</param>
/// <param name="Accepts">Whether the reader takes a text.</param>
internal sealed record TextForm(Type Type, string Pattern, string Expected, Func<string, bool> Accepts)
{
    /// <summary>How many characters the text may have; null where nothing limits it.</summary>
    internal int? MaxLength { get; init; }

    /// <summary>Texts that are known beforehand; empty where none are.</summary>
    internal IReadOnlyList<string> Known { get; init; } = [];
}
