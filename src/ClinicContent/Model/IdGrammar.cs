using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ClinicContent.Diagnostics;
using GuardExtensions = Ardalis.GuardClauses.GuardClauseExtensions;
using Guards = Ardalis.GuardClauses.Guard;

namespace ClinicContent.Model;

/// <summary>The one grammar of ids and of enum-like words: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class IdGrammar
{
    internal const int MaxLength = 128;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    internal static bool IsValid([NotNullWhen(true)] string? text) => text is not null && IsValid(text.AsSpan());

    internal static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength
        && text[0] != '-'
        && text[^1] != '-'
        && !text.ContainsAnyExcept(Letters)
        && text.IndexOf("--", StringComparison.Ordinal) < 0;

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
