using System.Globalization;

namespace ClinicContent.Model;

/// <summary>The parts of URLs that <see cref="WebUrl"/>, <see cref="ImageSource"/> and code systems check.</summary>
internal static class UrlText
{
    private const string Refused = @"\p{C}\p{Z}\\""<>^`{|}";

    /// <summary>A regular expression for one clean character.</summary>
    internal const string Character = "[^" + Refused + "]";

    /// <summary>A regular expression for a URL of http or https with a plain host.</summary>
    internal const string Http = "[Hh][Tt][Tt][Pp][Ss]?://(?!:)[^" + Refused + "/?#@]+(?:[/?#]" + Character + "*)?";

    /// <summary>A regular expression for a relative URL that no reader takes for one with a scheme.</summary>
    internal const string Relative = "(?:[^" + Refused + "/?#:]+(?:[/?#]" + Character + "*)?|[/?#]" + Character + "*)";

    /// <summary>Whether a text holds no space, control, invisible or unpaired character, and none that RFC 3986 keeps out.</summary>
    internal static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' or '"' or '<' or '>' or '^' or '`' or '{' or '|' or '}')
            {
                return false;
            }

            if (text[i] is > ' ' and < (char)0x7F)
            {
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (
                category
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.SpaceSeparator
                    or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.PrivateUse
            )
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }

    /// <summary>How long the scheme is (RFC 3986, 3.1), without its colon; 0 where there is none.</summary>
    internal static int SchemeLength(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]))
        {
            return 0;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a colon stands in the first segment of a relative path, which a lenient reader could take for a scheme.</summary>
    internal static bool LooksLikeScheme(string text)
    {
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        return text.AsSpan(0, end < 0 ? text.Length : end).Contains(':');
    }

    /// <summary>Whether what stands behind <c>http:</c> is <c>//</c> and a host, without a user name.</summary>
    internal static bool HasPlainHost(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//"))
        {
            return false;
        }

        rest = rest[2..];
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        return !authority.IsEmpty && authority[0] != ':' && !authority.Contains('@');
    }
}
