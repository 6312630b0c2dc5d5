using System.Globalization;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A tag URI (RFC 4151): a name that stays its owner's for ever, because it says on which day the domain in it was theirs.</summary>
public sealed class TagUri : TextValue<TagUri>, ITextValue<TagUri>
{
    private const string Start = "tag:";

    private static readonly string[] Days = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>tag:clinic.example,2026:content</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public TagUri(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.TagUri;

    static string ITextValue<TagUri>.Pattern =>
        "^tag:[A-Za-z0-9._@-]+,[0-9]{4}(?:-[0-9]{2}){0,2}:[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*[A-Za-z0-9._~!$&'()*+,;=:@?%-]$";

    static int ITextValue<TagUri>.MaxLength => 256;

    static string? ITextValue<TagUri>.Normalize(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var colon = text.IndexOf(':', Math.Max(comma, 0));
        var isTag =
            text.Length <= 256
            && text.StartsWith(Start, StringComparison.Ordinal)
            && comma > Start.Length
            && colon > comma
            && IsAuthority(text[Start.Length..comma])
            && IsDay(text.AsSpan(comma + 1, colon - comma - 1))
            && colon + 1 < text.Length
            && text[^1] != '/'
            && text.All(static c => char.IsAsciiLetterOrDigit(c) || "._~!$&'()*+,;=:@/?%-".Contains(c))
            && Uri.IsWellFormedUriString(text, UriKind.Absolute);
        return isTag ? text : null;
    }

    static TagUri ITextValue<TagUri>.Create(string text) => new(text);

    // A domain, or an address of mail there.
    private static bool IsAuthority(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at != 0
            && text[..Math.Max(at, 0)].All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            && text[(at + 1)..].All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
            && Uri.CheckHostName(text[(at + 1)..]) is UriHostNameType.Dns or UriHostNameType.IPv4;
    }

    // A year, a month or a day.
    private static bool IsDay(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
