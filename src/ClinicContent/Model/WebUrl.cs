using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A URL that is safe to put into a page: http, https, mailto, tel or sms, or relative.</summary>
/// <remarks>
/// Everything else is refused when it is made: other schemes (<c>javascript:</c>, <c>data:</c>), <c>//host</c>, backslashes, spaces, control
/// and invisible characters, and user names before a host. The scheme is written in lower case; the rest stays as it is. Grammar: RFC 3986,
/// with letters beyond ASCII left as they are (RFC 3987).
/// </remarks>
public sealed class WebUrl : TextValue<WebUrl>, ITextValue<WebUrl>
{
    private const int MaxLength = 2048;

    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>https://example.org/ptsd</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public WebUrl(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.WebUrl;

    /// <summary>The scheme in lower case, such as <c>https</c>; null for a relative URL.</summary>
    public string? Scheme => UrlText.SchemeLength(Value) is var length and > 0 ? Value[..length] : null;

    /// <summary>Whether the URL has no scheme: a path, a query or a fragment.</summary>
    public bool IsRelative => UrlText.SchemeLength(Value) == 0;

    static string ITextValue<WebUrl>.Pattern =>
        $"^(?:{UrlText.Http}|(?:[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Ss][Mm][Ss]):(?!/){UrlText.Character}+|(?!//){UrlText.Relative})$";

    static int ITextValue<WebUrl>.MaxLength => MaxLength;

    static string? ITextValue<WebUrl>.Normalize(string text)
    {
        if (
            text.Length is 0 or > MaxLength
            || !UrlText.IsClean(text)
            || text.StartsWith("//", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var schemeLength = UrlText.SchemeLength(text);
        if (schemeLength == 0)
        {
            return UrlText.LooksLikeScheme(text) ? null : text;
        }

        var scheme = text[..schemeLength].ToLowerInvariant();
        var rest = text.AsSpan(schemeLength + 1);
        var allowed = scheme switch
        {
            "http" or "https" => UrlText.HasPlainHost(rest),
            "mailto" or "tel" or "sms" => !rest.IsEmpty && !rest.StartsWith("/"),
            _ => false,
        };
        return allowed ? string.Concat(scheme, ":", rest) : null;
    }

    static WebUrl ITextValue<WebUrl>.Create(string text) => new(text);
}
