using System.Buffers;
using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Feeds;

/// <summary>The characters that a form can hold: what it cannot hold becomes U+FFFD, and a diagnostic names where it stood.</summary>
/// <param name="form">What the form is called in a message, such as "RSS".</param>
/// <param name="holdsControls">Whether it can hold control characters and noncharacters, as JSON does with its escapes.</param>
internal sealed class HeldCharacters(string form, bool holdsControls = false)
{
    internal const char Replacement = '\uFFFD';

    // All that needs a look: controls, noncharacters, and every half of a pair.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, ' ').Select(static one => (char)one).Where(static one => !IsXml(one)),
        .. Enumerable.Range('\uD800', 0x800).Select(static one => (char)one),
        '\uFFFE',
        '\uFFFF',
    ]);

    private readonly DiagnosticBag found = new();
    private readonly HashSet<(ItemRef?, string)> reported = [];

    /// <summary>What was replaced.</summary>
    internal ValueList<Diagnostic> Diagnostics => found.ToSorted();

    /// <summary>The text of a member of an item.</summary>
    internal string Hold(string text, ItemRef item, string path) => Replace(text, item, path);

    /// <summary>A text that stands in no item, such as the name of the site.</summary>
    internal string Hold(string text, string name) => Replace(text, item: null, name);

    private string Replace(string text, ItemRef? item, string path)
    {
        if (Find(text, 0) is not (>= 0 and var at))
        {
            return text;
        }

        // Half of a pair is no rune, and takes the place of one here.
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        Report(NameOf(rune), item, path, form);
        var held = new StringBuilder(text);
        for (; at >= 0; at = Find(text, at + 1))
        {
            held[at] = Replacement;
        }

        return held.ToString();
    }

    /// <summary>Reports what a form could not hold, once for each member.</summary>
    internal void Report(string character, ItemRef? item, string path, string by)
    {
        if (!reported.Add((item, path)))
        {
            return;
        }

        var diagnostic = Diagnostic.Create(
            DiagnosticCatalogue.CharacterReplaced,
            item is null ? path : path["$.".Length..],
            character,
            by
        );
        found.Add(item is null ? diagnostic : diagnostic with { Item = item.ToString(), Path = path });
    }

    internal static string NameOf(Rune rune) =>
        rune == Rune.ReplacementChar ? "half of a surrogate pair" : UnseenCharacters.NameOf(rune);

    private int Find(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text.AsSpan(at).IndexOfAny(Suspects) is not (>= 0 and var step))
            {
                return -1;
            }

            at += step;
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length) != OperationStatus.Done)
            {
                return at;
            }

            if (!holdsControls && !IsXml(text[at]))
            {
                return at;
            }

            at += length - 1;
        }

        return -1;
    }

    // The characters of XML 1.0 (fifth edition, 2.2); above the basic plane it takes all.
    private static bool IsXml(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and not ('\uFFFE' or '\uFFFF'));
}
