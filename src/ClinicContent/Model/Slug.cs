using System.Buffers;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>The path of an item's page below the folder of its kind.</summary>
/// <remarks>
/// RFC 3986 unreserved characters in segments: <c>2021/05/what-is-ptsd</c>. The segments <c>.</c> and <c>..</c> are refused. Two slugs of one kind
/// collide when they are equal ignoring case, since many hosts do not tell them apart.
/// </remarks>
public sealed class Slug : TextValue<Slug>, ITextValue<Slug>
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/"
    );

    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>what-is-ptsd</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public Slug(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.Slug;

    static string ITextValue<Slug>.Pattern =>
        "^(?![.]{1,2}(?:/|$))[A-Za-z0-9._~-]+(?:/(?![.]{1,2}(?:/|$))[A-Za-z0-9._~-]+)*$";

    static int ITextValue<Slug>.MaxLength => 256;

    static string? ITextValue<Slug>.Normalize(string text)
    {
        if (text.Length is 0 or > 256 || text.AsSpan().ContainsAnyExcept(Unreserved))
        {
            return null;
        }

        foreach (var range in text.AsSpan().Split('/'))
        {
            if (text[range] is "" or "." or "..")
            {
                return null;
            }
        }

        return text;
    }

    static Slug ITextValue<Slug>.Create(string text) => new(text);
}
