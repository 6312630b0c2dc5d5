using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A language tag, in the canonical case of RFC 5646 (BCP 47): <c>en</c>, <c>pt-BR</c>, <c>zh-Hant-TW</c>.</summary>
/// <remarks>
/// Checked is that the tag is well formed, not that its subtags are registered. Grandfathered tags are refused.
/// </remarks>
public sealed class LanguageTag : TextValue<LanguageTag>, ITextValue<LanguageTag>
{
    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>pt-BR</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public LanguageTag(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.LanguageTag;

    /// <summary>English, the language of content that says none and whose source says none.</summary>
    public static LanguageTag English { get; } = new("en");

    static string ITextValue<LanguageTag>.Pattern =>
        "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
        + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(?:-(?:[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+|[Xx](?:-[A-Za-z0-9]{1,8})+))*$";

    static int ITextValue<LanguageTag>.MaxLength => 64;

    static string? ITextValue<LanguageTag>.Normalize(string text)
    {
        if (text == "en")
        {
            return text;
        }

        var parts = text.Length is 0 or > 64 ? [] : text.Split('-');
        var at = 0;
        if (parts.Length == 0 || !IsPart(parts[0], 2, 8, char.IsAsciiLetter))
        {
            return null;
        }

        parts[0] = parts[0].ToLowerInvariant();
        at = 1;
        for (var extended = 0; extended < 3 && parts[0].Length <= 3 && Is(3, 3, char.IsAsciiLetter); extended++)
        {
            parts[at] = parts[at].ToLowerInvariant();
            at++;
        }

        if (Is(4, 4, char.IsAsciiLetter))
        {
            parts[at] = char.ToUpperInvariant(parts[at][0]) + parts[at][1..].ToLowerInvariant();
            at++;
        }

        if (Is(2, 2, char.IsAsciiLetter) || Is(3, 3, char.IsAsciiDigit))
        {
            parts[at] = parts[at].ToUpperInvariant();
            at++;
        }

        while (
            Is(5, 8, char.IsAsciiLetterOrDigit)
            || (Is(4, 4, char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(parts[at][0]))
        )
        {
            parts[at] = parts[at].ToLowerInvariant();
            at++;
        }

        while (Is(1, 1, char.IsAsciiLetterOrDigit))
        {
            var shortest = parts[at] is "x" or "X" ? 1 : 2;
            parts[at] = parts[at].ToLowerInvariant();
            at++;
            if (!Is(shortest, 8, char.IsAsciiLetterOrDigit))
            {
                return null;
            }

            while (Is(shortest, 8, char.IsAsciiLetterOrDigit))
            {
                parts[at] = parts[at].ToLowerInvariant();
                at++;
            }
        }

        return at == parts.Length ? string.Join('-', parts) : null;

        bool Is(int shortest, int longest, Func<char, bool> letter) =>
            at < parts.Length && IsPart(parts[at], shortest, longest, letter);
    }

    private static bool IsPart(string part, int shortest, int longest, Func<char, bool> letter) =>
        part.Length >= shortest && part.Length <= longest && part.All(letter);

    static string? ITextValue<LanguageTag>.Suggest(string text) =>
        TryCreate(text.Replace('_', '-'), out var tag) ? tag.Value : null;

    static LanguageTag ITextValue<LanguageTag>.Create(string text) => new(text);
}
