using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>Where an image is: an http or https URL, or a path relative to the file that names it.</summary>
/// <remarks>
/// A path stays inside the content folder: content files stand one folder deep, so one step up is the furthest. Backslashes, leading slashes,
/// other schemes, control and invisible characters are refused.
/// </remarks>
public sealed class ImageSource : TextValue<ImageSource>, ITextValue<ImageSource>
{
    // A browser takes an escaped dot for a dot (WHATWG URL, 4.1).
    private const string Dot = "(?:[.]|%2[Ee])";

    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>../images/lozenge.jpg</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public ImageSource(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.ImageSource;

    /// <summary>Whether this is a path beside the content, rather than a URL.</summary>
    public bool IsPath => UrlText.SchemeLength(Value) == 0;

    static string ITextValue<ImageSource>.Pattern =>
        $"^(?:{UrlText.Http}|(?![/?#])(?!(?:{Dot}?/)*{Dot}{Dot}/(?:{Dot}?/)*{Dot}{Dot}(?:/|$))(?!.*/$){UrlText.Relative})$";

    static int ITextValue<ImageSource>.MaxLength => 1024;

    static string? ITextValue<ImageSource>.Normalize(string text)
    {
        if (text.Length is 0 or > 1024 || !UrlText.IsClean(text) || text[0] is '/' or '?' or '#')
        {
            return null;
        }

        var schemeLength = UrlText.SchemeLength(text);
        if (schemeLength > 0)
        {
            var scheme = text[..schemeLength].ToLowerInvariant();
            return scheme is "http" or "https" && UrlText.HasPlainHost(text.AsSpan(schemeLength + 1))
                ? scheme + text[schemeLength..]
                : null;
        }

        return StaysInside(text) && !UrlText.LooksLikeScheme(text) ? text : null;
    }

    private static bool StaysInside(string path)
    {
        var depth = 1;
        foreach (var range in path.AsSpan().Split('/'))
        {
            // A browser takes an escaped dot for a dot (WHATWG URL, 4.1).
            depth += path[range].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) switch
            {
                "" or "." => 0,
                ".." => -1,
                _ => 1,
            };
            if (depth < 0)
            {
                return false;
            }
        }

        return !path.EndsWith('/');
    }

    static ImageSource ITextValue<ImageSource>.Create(string text) => new(text);
}
