using Ardalis.GuardClauses;

namespace ClinicContent.Search;

/// <summary>A piece of plain text, and whether it is what was looked for. It is no HTML: whoever shows it escapes it.</summary>
/// <remarks>Immutable; value equality. <c>default</c> is the empty text.</remarks>
public readonly record struct TextRun
{
    private readonly string? text;

    /// <summary>A piece of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMatch">Whether to mark it.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public TextRun(string text, bool isMatch)
    {
        this.text = Guard.Against.Null(text);
        IsMatch = isMatch;
    }

    /// <summary>The text.</summary>
    public string Text => text ?? "";

    /// <summary>Whether to mark it.</summary>
    public bool IsMatch { get; }
}
