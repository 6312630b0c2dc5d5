using System.Text;
using ClinicContent.Diagnostics;

namespace ClinicContent.Text;

/// <summary>A page of plain text being written: lines wrapped at a width, indented, parted by blank lines where a person expects them.</summary>
/// <remarks>Control, invisible and broken characters of content are escaped here, and nowhere else. Widths count UTF-16 code units.</remarks>
/// <param name="isForPrograms">Whether programs read it: lines are not wrapped, characters stand as they are, and a label stands before each thing that it labels.</param>
internal sealed class TextPage(bool isForPrograms = false)
{
    /// <summary>How wide lines get; a longer word stands on a line of its own.</summary>
    internal const int Width = 80;

    /// <summary>Where what is labelled begins, beside its label.</summary>
    internal const int Column = 16;

    private readonly StringBuilder text = new();
    private readonly List<TextPassage> passages = [];
    private int indent;
    private bool wantsBlank;
    private string? part;
    private string? passage;
    private string label = "";

    /// <summary>Indents what follows, until the result is disposed.</summary>
    internal Indentation Indent(int by = 2)
    {
        // Programs have no columns to stand under.
        by = isForPrograms ? Math.Min(by, 4) : by;
        indent += by;
        return new(this, by);
    }

    /// <summary>Parts what comes next from what stands before by one blank line.</summary>
    internal void Blank() => wantsBlank = text.Length > 0;

    /// <summary>The name of the item, underlined.</summary>
    internal void Title(string title)
    {
        var shown = Clean(title);
        Line(shown);
        Line(new string('=', Math.Min(shown.Length, Width)));
    }

    /// <summary>The heading of a part of the page; it is written when something follows it.</summary>
    internal void Part(string heading) => part = heading;

    /// <summary>A heading inside the text of an item.</summary>
    internal void Heading(int level, string heading)
    {
        Blank();
        var shown = Clean(heading);
        Line(shown);
        if (!isForPrograms)
        {
            Line(new string(level <= 2 ? '-' : '·', Math.Min(shown.Length, Width - indent)));
        }
    }

    /// <summary>Text, wrapped; line feeds in it are kept.</summary>
    /// <param name="content">The text.</param>
    /// <param name="first">What stands before the first line, such as a bullet; later lines are indented by as much.</param>
    internal void Paragraph(string content, string first = "")
    {
        var prefix = first;
        foreach (var line in content.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            Wrap(Clean(line), prefix, first.Length);
            prefix = new string(' ', first.Length);
        }
    }

    /// <summary>A label with what it labels, in two columns.</summary>
    internal void Fact(string name, string? content, int column = Column)
    {
        if (string.IsNullOrEmpty(content))
        {
            return;
        }

        label = name.Length == 0 ? label : name.Trim();
        if (isForPrograms)
        {
            Paragraph($"{label}: {content}");
        }
        else
        {
            Paragraph(content, name.PadRight(column - 1) + " ");
        }
    }

    /// <summary>A label with several things that it labels, one beneath the other.</summary>
    internal void Facts(string name, IEnumerable<string> contents, int column = Column)
    {
        foreach (var content in contents)
        {
            Fact(name, content, column);
            name = "";
        }
    }

    /// <summary>The page, each line ended by a line feed.</summary>
    public override string ToString() => text.ToString();

    /// <summary>The page in passages, for programs: what stands beneath each heading of ours.</summary>
    internal IReadOnlyList<TextPassage> ToPassages()
    {
        EndPassage(next: null);
        return passages;
    }

    private string Clean(string content)
    {
        var line = content.Replace('\t', ' ');
        return isForPrograms ? line : Shown.Escape(line);
    }

    private void EndPassage(string? next)
    {
        if (text.Length > 0)
        {
            passages.Add(new(passage, text.ToString().TrimEnd('\n')));
            text.Clear();
        }

        (passage, wantsBlank) = (next, false);
    }

    private void Wrap(string line, string prefix, int hanging)
    {
        var room = isForPrograms ? int.MaxValue : Width - indent - hanging;
        while (line.Length > room)
        {
            var at = line.LastIndexOf(' ', Math.Max(room, 1));
            at = at > 0 ? at : line.IndexOf(' ', StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            Line(prefix + line[..at]);
            line = line[(at + 1)..].TrimStart(' ');
            prefix = new string(' ', hanging);
        }

        Line(prefix + line);
    }

    private void Line(string line)
    {
        if (part is { } heading)
        {
            part = null;
            if (isForPrograms)
            {
                EndPassage(heading);
            }
            else
            {
                Blank();
                Line(heading.ToUpperInvariant());
            }
        }

        if (wantsBlank)
        {
            text.Append('\n');
            wantsBlank = false;
        }

        var trimmed = line.TrimEnd(' ');
        text.Append(' ', trimmed.Length == 0 ? 0 : indent).Append(trimmed).Append('\n');
    }

    /// <summary>An indentation that ends when it is disposed.</summary>
    internal readonly struct Indentation(TextPage page, int by) : IDisposable
    {
        /// <summary>Ends the indentation.</summary>
        public void Dispose() => page.indent -= by;
    }
}
