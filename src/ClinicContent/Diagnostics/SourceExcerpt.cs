using Ardalis.GuardClauses;

namespace ClinicContent.Diagnostics;

/// <summary>A line of a file, or the part of a long one around a place, and where a caret goes beneath it.</summary>
/// <param name="Text">The text: tabs are spaces, control and invisible characters are escaped.</param>
/// <param name="CaretStart">How many characters stand before the caret.</param>
/// <param name="CaretLength">How many characters the caret spans, at least 1.</param>
public sealed record SourceExcerpt(string Text, int CaretStart, int CaretLength)
{
    /// <summary>The text: tabs are spaces, control and invisible characters are escaped.</summary>
    public string Text { get; } = Guard.Against.Null(Text);
}
