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
    private const char Replacement = '\uFFFD';

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

        if (reported.Add((item, path)))
        {
            Report(text, at, item, path);
        }

        var held = new StringBuilder(text);
        for (; at >= 0; at = Find(text, at + 1))
        {
            held[at] = Replacement;
        }

        return held.ToString();
    }

    private void Report(string text, int at, ItemRef? item, string path)
    {
        // Half of a pair has no name of its own among the runes.
        var name = Rune.TryCreate(text[at], out var rune) ? UnseenCharacters.NameOf(rune) : "half of a surrogate pair";
        var diagnostic = Diagnostic.Create(
            DiagnosticCatalogue.CharacterReplaced,
            item is null ? path : path[(path.LastIndexOf('.') + 1)..],
            name,
            form
        );
        found.Add(item is null ? diagnostic : diagnostic with { Item = item.ToString(), Path = path });
    }

    private int Find(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
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
