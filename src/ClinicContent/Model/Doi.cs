using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A digital object identifier (ISO 26324), without a resolver before it.</summary>
/// <remarks>
/// DOIs do not tell case apart, so the canonical text is in lower case.
/// </remarks>
public sealed class Doi : TextValue<Doi>, ITextValue<Doi>
{
    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>10.1000/182</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public Doi(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.Doi;

    /// <summary>The address at which the DOI resolves.</summary>
    public WebUrl Url => new("https://doi.org/" + Escape(Value));

    static string ITextValue<Doi>.Pattern => "^10[.][0-9]{4,9}/" + UrlText.Character + "+$";

    static int ITextValue<Doi>.MaxLength => 256;

    static string? ITextValue<Doi>.Normalize(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var valid =
            text.Length <= 256
            && text.StartsWith("10.", StringComparison.Ordinal)
            && slash is >= 7 and <= 12
            && text.AsSpan(3, slash - 3).IndexOfAnyExceptInRange('0', '9') < 0
            && slash + 1 < text.Length
            && UrlText.IsClean(text);
        return valid ? text.ToLowerInvariant() : null;
    }

    // What would end the path of a URL; the DOI Handbook asks for it.
    private static string Escape(string doi) =>
        doi.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal)
            .Replace("?", "%3F", StringComparison.Ordinal);

    static Doi ITextValue<Doi>.Create(string text) => new(text);
}
