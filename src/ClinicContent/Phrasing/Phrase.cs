using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClinicContent.Model;

namespace ClinicContent.Phrasing;

/// <summary>
/// Words on one line, which know whether they are the library's own, and so English, or an item's, and so of its language. What stands in
/// the text of an interpolated string is the library's, a string that is put into it an item's.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Phrase
{
    // No language is that of the item that is spoken of.
    private readonly List<(string Text, LanguageTag? Language)> runs;

    public Phrase(int literalLength, int formattedCount) =>
        runs = new((2 * formattedCount) + Math.Min(literalLength, 1));

    /// <summary>No words.</summary>
    internal static Phrase None { get; } = new(0, 0);

    internal bool IsEmpty => runs.Count == 0;

    internal ReadOnlySpan<(string Text, LanguageTag? Language)> Runs => CollectionsMarshal.AsSpan(runs);

    /// <summary>Words of the library's own.</summary>
    internal static Phrase Own(string? words)
    {
        var phrase = new Phrase(1, 0);
        phrase.Append(words, LanguageTag.English);
        return phrase;
    }

    /// <summary>Phrases, with something of the library's own between them.</summary>
    internal static Phrase List(string separator, IEnumerable<Phrase> phrases)
    {
        var list = new Phrase(0, 0);
        foreach (var (place, phrase) in phrases.Index())
        {
            list.AppendLiteral(place == 0 ? "" : separator);
            list.AppendFormatted(phrase);
        }

        return list;
    }

    /// <summary>Words of an item, with something of the library's own between them.</summary>
    internal static Phrase List(string separator, IEnumerable<string> words) =>
        List(separator, words.Select(word => (Phrase)word));

    public void AppendLiteral(string value) => Append(value, LanguageTag.English);

    public void AppendFormatted(string? value) => Append(value, language: null);

    public void AppendFormatted(int value) => Append(value.ToString(CultureInfo.InvariantCulture), LanguageTag.English);

    public void AppendFormatted(Phrase? value) => runs.AddRange(value is null ? [] : value.Runs);

    /// <summary>The same, where what no language is known of is of this one.</summary>
    internal Phrase In(LanguageTag? language)
    {
        var phrase = new Phrase(0, runs.Count);
        foreach (var (text, known) in runs)
        {
            phrase.Append(text, known ?? language);
        }

        return phrase;
    }

    /// <summary>The same without full stops at its end.</summary>
    internal Phrase WithoutFullStop()
    {
        var phrase = new Phrase(0, 0);
        phrase.AppendFormatted(this);
        while (phrase.runs is [.., var (text, language)])
        {
            phrase.runs.RemoveAt(phrase.runs.Count - 1);
            if (text.TrimEnd('.') is { Length: > 0 } rest)
            {
                phrase.Append(rest, language);
                break;
            }
        }

        return phrase;
    }

    public override string ToString() => runs is [var (only, _)] ? only : string.Concat(runs.Select(run => run.Text));

    public static implicit operator Phrase(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return None;
        }

        var phrase = new Phrase(0, 1);
        phrase.AppendFormatted(words);
        return phrase;
    }

    private void Append(string? text, LanguageTag? language)
    {
        if (!string.IsNullOrEmpty(text))
        {
            runs.Add((text, language));
        }
    }
}
