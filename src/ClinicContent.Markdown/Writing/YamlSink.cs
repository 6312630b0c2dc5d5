using System.Text;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown.Writing;

/// <summary>Writes front matter: block style, two spaces a level, texts without quotes where they can stand so.</summary>
internal sealed class YamlSink : ShapeSink
{
    private readonly StringBuilder yaml = new();
    private readonly Stack<YamlLevel> levels = new();

    // What the next value follows on its line: nothing, the name of a member, or the dash of an element.
    private string before = "";

    internal override bool WritesBody => false;

    /// <summary>What is written, each line ended by a line feed.</summary>
    public override string ToString() => yaml.Length == 0 ? "" : yaml + "\n";

    internal override void StartObject() => Open(isArray: false);

    internal override void EndObject() => Close("{}");

    internal override void StartArray() => Open(isArray: true);

    internal override void EndArray() => Close("[]");

    internal override void Name(ReadOnlySpan<byte> name) => FreeName(Encoding.UTF8.GetString(name));

    internal override void FreeName(string name)
    {
        BeginLine();
        yaml.Append(YamlText.Name(name)).Append(':');
        before = ": ";
    }

    internal override void Text(ReadOnlySpan<char> text) => Value(YamlText.Scalar(text.ToString()));

    internal override void Word(ReadOnlySpan<byte> word) => Value(YamlText.Scalar(Encoding.UTF8.GetString(word)));

    internal override void Number(ReadOnlySpan<char> literal) => Value(literal);

    internal override void Flag(bool flag) => Value(flag ? "true" : "false");

    internal override void Null() => Value("null");

    internal override bool TryBlocks(ValueList<Block> blocks)
    {
        if (blocks.IsEmpty)
        {
            return false;
        }

        Value("|");
        var indent = new string(' ', levels.Peek().Indent + 2);
        foreach (var line in BlockMarkdown.Write(blocks).TrimEnd('\n').Split('\n'))
        {
            yaml.Append('\n').Append(line.Length == 0 ? "" : indent).Append(line);
        }

        return true;
    }

    private void Open(bool isArray)
    {
        BeginElement();
        var isInline = before != ": ";
        levels.Push(new(isArray, levels.Count == 0 ? 0 : levels.Peek().Indent + 2, isInline));
    }

    private void Close(string whenEmpty)
    {
        var level = levels.Pop();
        if (level.Count == 0 && levels.Count > 0)
        {
            yaml.Append(before == ": " ? " " : "").Append(whenEmpty);
        }

        before = "";
    }

    private void Value(ReadOnlySpan<char> value)
    {
        BeginElement();
        yaml.Append(before == ": " ? " " : "").Append(value);
        before = "";
    }

    private void BeginElement()
    {
        if (levels.Count > 0 && levels.Peek().IsArray)
        {
            BeginLine();
            yaml.Append("- ");
            before = "- ";
        }
    }

    // The first child of what follows a dash stands on the line of the dash.
    private void BeginLine()
    {
        var level = levels.Peek();
        if (level.Count++ > 0 || !level.IsInline)
        {
            yaml.Append(yaml.Length == 0 ? "" : "\n").Append(' ', level.Indent);
        }
    }
}
