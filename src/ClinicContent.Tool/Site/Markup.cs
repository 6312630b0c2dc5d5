using System.Globalization;
using System.Text;

namespace ClinicContent.Tool.Site;

/// <summary>Markup of HTML or SVG as it grows: whatever is text is escaped, and what was opened is closed by its own name.</summary>
internal sealed class Markup
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();

    /// <summary>Begins an element. An attribute without a value is left out, one whose value is empty stands alone.</summary>
    internal Markup Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        open.Push(element);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    internal Markup Close()
    {
        text.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Begins a new line, for those who read the source.</summary>
    internal Markup Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>An element without content, such as <c>meta</c>.</summary>
    internal Markup Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(element, attributes);
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    internal Markup Element(
        string element,
        string content,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    ) => Open(element, attributes).Text(content).Close();

    /// <summary>Text.</summary>
    internal Markup Text(string content)
    {
        Escape(content);
        return this;
    }

    /// <summary>Markup that a writer of the library, or another one of these, made.</summary>
    internal Markup Made(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();

    private void Begin(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            text.Append(' ').Append(name);
            if (value.Length > 0)
            {
                text.Append("=\"");
                Escape(value);
                text.Append('"');
            }
        }

        text.Append('>');
    }

    private void Escape(string content)
    {
        foreach (var rune in content.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                '\t' or '\n' => text.Append((char)rune.Value),
                _ => text.Append(IsForbidden(rune) ? "\uFFFD" : rune.ToString()),
            };
        }
    }

    // Control characters and those that are none, which neither HTML nor XML has.
    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
