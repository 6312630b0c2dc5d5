using ClinicContent.Diagnostics;
using ClinicContent.Shapes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClinicContent.Markdown.Reading;

/// <summary>Fills a tape from front matter: a strict subset of YAML 1.2, without anchors, aliases, tags, merge keys and complex keys.</summary>
internal sealed class YamlTape
{
    private readonly Stack<Slot> slots = new();
    private readonly ShapeReader reader;
    private readonly SourceMap map;
    private readonly TapeWriter writer;
    private readonly YamlFaults faults;
    private readonly int maxDepth;
    private readonly string text;
    private readonly int start;
    private readonly Stack<int> opened = new();
    private string name = "";

    // How far the parser has come.
    private int seen;

    // Where the last thing begins that it has read.
    private int last;
    private bool hasFailed;

    // A container on the tape whose place is not known yet.
    private int placeless = -1;

    // A name on the tape that is refused with its value, and how deep it stands.
    private (int Level, int Token) dropped = (0, -1);

    internal YamlTape(ShapeReader reader, SourceMap map, Range range, int maxDepth)
    {
        this.reader = reader;
        this.map = map;
        this.maxDepth = maxDepth;
        writer = new(reader, map.ToByte);
        text = map.Text[range];
        start = range.Start.Value;
        faults = new(writer, text, start);
    }

    // What comes next in the innermost container.
    private enum Slot
    {
        Name,
        Value,
        Element,
    }

    /// <summary>Puts the front matter on the tape as an object, and leaves it open. After a syntax error what stands before it is there all the same.</summary>
    internal void Fill()
    {
        writer.OpenObject(start);
        faults.ReportControls();
        if (!Read(new Parser(new StringReader(text))))
        {
            reader.Tape.BreakOff(keepOpen: 1);
        }
    }

    // The parser has other exceptions than its own, without places.
    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException fault)
        {
            faults.Report(fault, last, seen, Opened);
        }
        catch (InvalidOperationException)
        {
            faults.ReportUnended(Opened);
        }
        catch (ArgumentException)
        {
            faults.ReportEscape(seen);
        }

        hasFailed = true;
        return false;
    }

    // Where the innermost container begins.
    private int Opened => opened.TryPeek(out var open) ? open : start;

    private bool Read(Parser parser)
    {
        if (text.StartsWith('%'))
        {
            writer.Fault(DiagnosticCatalogue.YamlFeature, start, 1, "a directive");
            return false;
        }

        var documents = 0;
        while (MoveNext(parser))
        {
            var item = parser.Current!;
            last = (int)Math.Clamp(item.Start.Index, 0, text.Length);
            seen = Math.Max(seen, last);
            var goesOn = item switch
            {
                DocumentStart => documents++ == 0 || Refuse(item, "a second document"),
                MappingStart mapping => slots.Count == 0 ? OpenRoot(mapping) : Open(mapping, Slot.Name),
                SequenceStart sequence => Open(sequence, Slot.Element),
                MappingEnd or SequenceEnd => Close(item),
                Scalar scalar => Add(scalar),
                AnchorAlias when IsWords(item) => false,
                AnchorAlias => Refuse(item, "an alias") || Skip(item),
                _ => true,
            };
            if (!goesOn)
            {
                return false;
            }

            seen = Math.Max(seen, (int)Math.Clamp(item.End.Index, 0, text.Length));
        }

        return !hasFailed;
    }

    private bool OpenRoot(MappingStart mapping)
    {
        CheckNode(mapping);
        slots.Push(Slot.Name);
        return true;
    }

    private bool Open(NodeEvent node, Slot inside)
    {
        CheckNode(node);
        if (slots.Count == 0 || slots.Peek() == Slot.Name)
        {
            return Refuse(node, slots.Count == 0 ? "a list where members should stand" : "a name that is no text");
        }

        if (reader.Tape.Depth >= maxDepth)
        {
            writer.Fault(DiagnosticCatalogue.TooDeep, At(node), 1, maxDepth);
            return false;
        }

        EndValue();
        if (inside == Slot.Name)
        {
            writer.OpenObject(At(node));
        }
        else
        {
            writer.OpenArray(At(node));
        }

        // The parser has no place for a mapping without braces in a list with brackets: it begins with its first name.
        placeless = node.Start.Index == 0 ? reader.Tape.Count - 1 : -1;
        slots.Push(inside);
        opened.Push(At(node));
        return true;
    }

    private bool Close(ParsingEvent end)
    {
        if (slots.Peek() == Slot.Value)
        {
            // Behind a name without text the parser takes a value for a name.
            Refuse(end, "a name without a value");
            reader.Tape.Add(TapeTokenKind.Broken, 0, 0, map.ToByte(At(end)));
        }

        Drop();
        slots.Pop();
        if (slots.Count > 0)
        {
            opened.Pop();
            writer.Close();
        }

        return true;
    }

    private bool Add(Scalar scalar)
    {
        CheckNode(scalar);
        if (slots.Count == 0)
        {
            // An empty document is a scalar without text.
            return scalar.Value.Length == 0 || Refuse(scalar, "a text where members should stand");
        }

        if (slots.Peek() == Slot.Name)
        {
            AddName(scalar);
        }
        else
        {
            AddValue(scalar);
        }

        return true;
    }

    private void AddName(Scalar scalar)
    {
        Drop();
        name = scalar.Value;
        var isMerge = name == "<<" && scalar.Style == ScalarStyle.Plain;
        if (isMerge || (name == "body" && slots.Count == 1))
        {
            Refuse(scalar, isMerge ? "a merge key" : "the body, which stands beneath it");
            dropped = dropped.Token < 0 ? (slots.Count, reader.Tape.Count) : dropped;
        }

        if (placeless >= 0)
        {
            reader.Tape.Move(placeless, map.ToByte(At(scalar)));
            placeless = -1;
        }

        writer.Name(name, At(scalar));
        slots.Pop();
        slots.Push(Slot.Value);
    }

    // What is refused by its name is not read either.
    private void Drop()
    {
        if (dropped.Token >= 0 && slots.Count == dropped.Level)
        {
            reader.Tape.Rewind(dropped.Token);
            dropped = (0, -1);
        }
    }

    private void AddValue(Scalar scalar)
    {
        EndValue();
        if (scalar.Style == ScalarStyle.Plain)
        {
            RefuseEntries(scalar);
            RefuseComment((int)Math.Clamp(scalar.End.Index, 0, text.Length));
        }

        var isMember = slots.Count == 1;
        if (scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL")
        {
            reader.Tape.Add(TapeTokenKind.Null, 0, 0, map.ToByte(At(scalar)));
        }
        else if (isMember && RichTextMembers.TryGet(name, out var onlyBlock))
        {
            AddRichText(scalar, onlyBlock);
        }
        else if (scalar.Style == ScalarStyle.Plain)
        {
            writer.Plain(scalar.Value, At(scalar));
        }
        else
        {
            writer.Text(scalar.Value, ContentOf(scalar));
        }
    }

    // It may be words that were meant as part of the text.
    private void RefuseComment(int end)
    {
        var next = NextBehind(end);
        if (next > end && next < text.Length && text[next] == '#')
        {
            writer.Fault(
                DiagnosticCatalogue.YamlFeature,
                start + next,
                SourceLines.End(text, next) - next,
                "a comment behind a text: set the text in quotes, or give the comment a line of its own"
            );
        }
    }

    // An entry further in than the one above it goes on with its text.
    private void RefuseEntries(Scalar scalar)
    {
        var end = (int)Math.Clamp(scalar.End.Index, 0, text.Length);

        // A text that is not there ends where the one before it does, before what was read last.
        if (end <= last || text.AsSpan(last, end - last).IndexOfAny('\n', '\r') < 0)
        {
            return;
        }

        for (var line = SourceLines.Next(text, last); line < end; line = SourceLines.Next(text, line))
        {
            var indent = text.AsSpan(line, end - line).IndexOfAnyExcept(' ');
            if (indent >= 0 && text.AsSpan(line + indent).StartsWith("- "))
            {
                faults.Report(
                    new(
                        line + indent,
                        1,
                        "this entry is indented otherwise than those above it; a text of several lines with a hyphen is set in quotes"
                    )
                );
                return;
            }
        }
    }

    private void AddRichText(Scalar scalar, string? onlyBlock)
    {
        var part =
            scalar.Style == ScalarStyle.Literal
                ? TextPart.Literal(map, scalar.Value, At(scalar))
                : TextPart.Scalar(map, scalar.Value, At(scalar));
        new BlockTape(reader, part, maxDepth, onlyBlock).Fill();
    }

    // Where the text of a scalar begins: that of a block stands beneath its mark.
    private int ContentOf(Scalar scalar)
    {
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return At(scalar);
        }

        var line = SourceLines.Next(map.Text, At(scalar));
        var indent = map.Text.AsSpan(line).IndexOfAnyExcept(" \t\r\n");
        return indent < 0 ? At(scalar) : line + indent;
    }

    // The value of a member is being written: a name comes next.
    private void EndValue()
    {
        if (slots.Peek() == Slot.Value)
        {
            slots.Pop();
            slots.Push(Slot.Name);
        }
    }

    private int NextBehind(int end)
    {
        var spaces = text.AsSpan(end).IndexOfAnyExcept(' ', '\t');
        return spaces < 0 ? text.Length : end + spaces;
    }

    // A text that is emphasized looks like an alias, with words behind it.
    private bool IsWords(ParsingEvent item)
    {
        var end = (int)Math.Clamp(item.End.Index, 0, text.Length);
        var next = NextBehind(end);
        if (next == text.Length || text[next] is ',' or ']' or '}' or '#' or ':' or '\n' or '\r')
        {
            return false;
        }

        faults.Report(new(last, end - last, "a text does not begin with *; set it in quotes"));
        return true;
    }

    // What is refused where a value should stand is there as nothing.
    private bool Skip(ParsingEvent item)
    {
        if (slots.Count > 0 && slots.Peek() != Slot.Name)
        {
            EndValue();
            reader.Tape.Add(TapeTokenKind.Broken, 0, 0, map.ToByte(At(item)));
            return true;
        }

        return false;
    }

    private void CheckNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(node, "an anchor");
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(node, "a tag");
        }
    }

    private bool Refuse(ParsingEvent item, string what)
    {
        writer.Fault(
            DiagnosticCatalogue.YamlFeature,
            At(item),
            (int)Math.Max(1, item.End.Index - item.Start.Index),
            what
        );
        return false;
    }

    private int At(ParsingEvent item) => start + (int)Math.Clamp(item.Start.Index, 0, text.Length);
}
