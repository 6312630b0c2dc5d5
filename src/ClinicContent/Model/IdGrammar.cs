using System.Diagnostics.CodeAnalysis;
using ClinicContent.Diagnostics;
using GuardExtensions = Ardalis.GuardClauses.GuardClauseExtensions;
using Guards = Ardalis.GuardClauses.Guard;

namespace ClinicContent.Model;

/// <summary>The one grammar of ids and of enum-like words: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class IdGrammar
{
    internal const int MaxLength = 128;

    /// <summary>The grammar as a regular expression for a part of a text.</summary>
    internal const string Words = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /// <summary>The grammar as a regular expression for a whole text, without the limit on its length.</summary>
    internal const string Pattern = "^" + Words + "$";

    internal static bool IsValid([NotNullWhen(true)] string? text) => text is not null && IsValid(text.AsSpan());

    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || text[^1] == '-')
        {
            return false;
        }

        // A plain loop: ids are short, and a vectorized search costs a program milliseconds when it starts.
        var last = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && (c != '-' || last == '-'))
            {
                return false;
            }

            last = c;
        }

        return true;
    }

    /// <summary>An id that looks like a text: lower case, hyphens for what is neither letter nor digit; null where nothing is left.</summary>
    internal static string? Suggest(string text)
    {
        var parts = text.ToLowerInvariant().Split(' ', '_', '-', '.', '/', '\\');
        var id = string.Join('-', parts.Where(part => part.Length > 0));
        return IsValid(id) ? id : null;
    }

    internal static string Guard(string value)
    {
        GuardExtensions.Null(Guards.Against, value);
        return IsValid(value)
            ? value
            : throw new ArgumentException(Expectations.Refuse(value, Expectations.Id), nameof(value));
    }

    internal static FormatException Malformed(string? text) => new(Expectations.Refuse(text, Expectations.Id));

    internal static FormatException MalformedRef(string? text) =>
        new(Expectations.Refuse(text, Expectations.Reference));

    internal static InvalidOperationException Unset(string type) =>
        new($"default({type}) names nothing; make one with new {type}(…).");
}
