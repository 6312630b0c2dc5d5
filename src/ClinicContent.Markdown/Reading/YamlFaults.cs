using System.Buffers;
using System.Globalization;
using ClinicContent.Diagnostics;
using YamlDotNet.Core;

namespace ClinicContent.Markdown.Reading;

/// <summary>Reports where front matter is no YAML, at better places than its parser does.</summary>
/// <param name="writer">Where faults go.</param>
/// <param name="text">The front matter.</param>
/// <param name="start">Where in the file it begins.</param>
internal sealed class YamlFaults(TapeWriter writer, string text, int start)
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Append(0x7F)
            .Select(static c => (char)c)
            .Where(static c => c is not ('\t' or '\n' or '\r')),
    ]);

    /// <summary>Reports what the parser says.</summary>
    /// <param name="fault">What it says.</param>
    /// <param name="last">Where in the front matter the last thing begins that it has read.</param>
    /// <param name="seen">How far it has come in the front matter.</param>
    /// <param name="opened">Where in the file the innermost container begins.</param>
    internal void Report(YamlException fault, int last, int seen, int opened)
    {
        var at = (int)Math.Clamp(fault.Start.Index, 0, text.Length);
        var lines = new YamlLines(text, last, seen);
        if (Says(fault, "flow", "node content") && string.IsNullOrWhiteSpace(text[at..]))
        {
            ReportUnended(opened);
        }
        else if (Says(fault, "invalid mapping", "mapping values"))
        {
            Report(lines.OfColon(at));
        }
        else if (Says(fault, "expected key", "'-' indicator"))
        {
            Report(lines.OfMember(at));
        }
        else if (Says(fault, "unknown escape"))
        {
            Report(lines.UnknownEscape(at), 2, YamlWords.Of(fault.Message));
        }
        else
        {
            var tab = Says(fault, "tab") ? IndentingTab(seen) : -1;
            Report(tab < 0 ? at : tab, 1, YamlWords.Of(fault.Message));
        }
    }

    /// <summary>Reports that something stands in front matter which is no YAML.</summary>
    internal void Report(YamlGuess guess) => Report(guess.At, guess.Length, guess.Words);

    /// <summary>Reports that a list or mapping has no end.</summary>
    /// <param name="opened">Where in the file it begins.</param>
    internal void ReportUnended(int opened) =>
        Report(opened - start, 1, "the list or mapping that begins here has no end");

    /// <summary>Reports an escape that stands for no character.</summary>
    /// <param name="seen">From where on in the front matter it stands.</param>
    internal void ReportEscape(int seen)
    {
        for (var at = seen; at + 1 < text.Length; at++)
        {
            at = text.IndexOf('\\', at);
            if (at < 0)
            {
                break;
            }

            var digits =
                text.AsSpan(at).StartsWith("\\U") ? 8
                : text.AsSpan(at).StartsWith("\\u") ? 4
                : 0;
            if (digits > 0 && at + 2 + digits <= text.Length && !IsCharacter(text.AsSpan(at + 2, digits)))
            {
                Report(at, digits + 2, "this escape stands for no character");
                return;
            }

            at++;
        }

        Report(seen, 1, "an escape behind this stands for no character");
    }

    /// <summary>Reports what YAML cannot hold, and its parser lets through.</summary>
    internal void ReportControls()
    {
        for (var at = 0; at < text.Length; )
        {
            var next = text.AsSpan(at).IndexOfAny(Controls);
            if (next < 0)
            {
                return;
            }

            at += next;
            var length = text.AsSpan(at).IndexOfAnyExcept(Controls);
            length = length < 0 ? text.Length - at : length;
            Report(at, length, "a control character is written as an escape, in double quotes");
            at += length;
        }
    }

    private void Report(int at, int length, string what) =>
        writer.Fault(DiagnosticCatalogue.YamlSyntax, start + at, length, what);

    private static bool Says(YamlException fault, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (fault.Message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // The parser reports it at the start of what it stands in.
    private int IndentingTab(int seen)
    {
        for (var line = SourceLines.Next(text, seen); line < text.Length; line = SourceLines.Next(text, line))
        {
            var indent = text.AsSpan(line).IndexOfAnyExcept(' ', '\t');
            var tab = text.AsSpan(line, Math.Max(0, indent)).IndexOf('\t');
            if (tab >= 0)
            {
                return line + tab;
            }
        }

        return -1;
    }

    private static bool IsCharacter(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        && System.Text.Rune.IsValid(value);
}
