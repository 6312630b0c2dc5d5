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
    private readonly int maxDepth;
    private readonly string text;
    private readonly int start;
    private string name = "";

    internal YamlTape(ShapeReader reader, SourceMap map, Range range, int maxDepth)
    {
        this.reader = reader;
        this.map = map;
        this.maxDepth = maxDepth;
        writer = new(reader, map.ToByte);
        text = map.Text[range];
        start = range.Start.Value;
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
        try
        {
            if (Read(new Parser(new StringReader(text))))
            {
                return;
            }
        }
        catch (YamlException fault)
        {
            var at = (int)Math.Clamp(fault.Start.Index, 0, text.Length);
            writer.Fault(DiagnosticCatalogue.YamlSyntax, start + at, 1, fault.Message.TrimEnd('.'));
        }
        catch (InvalidOperationException)
        {
            // The parser has no place for a flow collection that is not ended.
            writer.Fault(DiagnosticCatalogue.YamlSyntax, start + text.TrimEnd().Length, 1, "it ends too soon");
        }

        reader.Tape.BreakOff(keepOpen: 1);
    }

    private bool Read(Parser parser)
    {
        var documents = 0;
        while (parser.MoveNext())
        {
            var item = parser.Current!;
            var goesOn = item switch
            {
                DocumentStart => documents++ == 0 || Refuse(item, "a second document"),
                MappingStart mapping => slots.Count == 0 ? OpenRoot(mapping) : Open(mapping, Slot.Name),
                SequenceStart sequence => Open(sequence, Slot.Element),
                MappingEnd or SequenceEnd => Close(item),
                Scalar scalar => Add(scalar),
                AnchorAlias => Refuse(item, "an alias") || Skip(item),
                _ => true,
            };
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
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

        slots.Push(inside);
        return true;
    }

    private bool Close(ParsingEvent end)
    {
        if (slots.Pop() == Slot.Value)
        {
            // Behind a name without text the parser takes a value for a name.
            Refuse(end, "a name without a value");
            reader.Tape.Add(TapeTokenKind.Broken, 0, 0, map.ToByte(At(end)));
        }

        if (slots.Count > 0)
        {
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
        name = scalar.Value;
        if (name == "<<" && scalar.Style == ScalarStyle.Plain)
        {
            Refuse(scalar, "a merge key");
        }

        writer.Name(name, At(scalar));
        slots.Pop();
        slots.Push(Slot.Value);
    }

    private void AddValue(Scalar scalar)
    {
        EndValue();
        var isMember = slots.Count == 1;
        if (isMember && RichTextMembers.TryGet(name, out var onlyBlock))
        {
            AddRichText(scalar, onlyBlock);
        }
        else if (scalar.Style == ScalarStyle.Plain)
        {
            writer.Plain(scalar.Value, At(scalar));
        }
        else
        {
            writer.Text(scalar.Value, At(scalar));
        }
    }

    private void AddRichText(Scalar scalar, string? onlyBlock)
    {
        var part =
            scalar.Style == ScalarStyle.Literal
                ? TextPart.Literal(map, scalar.Value, At(scalar))
                : TextPart.Fixed(map, scalar.Value, At(scalar));
        new BlockTape(reader, part, maxDepth, onlyBlock).Fill();
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

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
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
