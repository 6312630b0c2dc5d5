using System.Buffers;
using System.Globalization;
using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Loading;

/// <summary>
/// Looks for what a reader of files would have refused in an item that was made in code: empty texts, broken characters, nesting,
/// undefined values. It goes through the item by its shape, as a writer does.
/// </summary>
internal sealed class CodeItemChecker : ShapeSink
{
    // Of an object the member, with -1; of an array the number of the element.
    private readonly List<(string Name, int Index)> steps = [];
    private readonly List<Diagnostic> found = [];
    private readonly ContentItem item;

    private CodeItemChecker(ContentItem item) => this.item = item;

    /// <summary>The faults of an item, in the order of its members.</summary>
    /// <exception cref="InvalidOperationException">An id or reference in the item is the default of its type.</exception>
    internal static IReadOnlyList<Diagnostic> Check(ContentItem item)
    {
        var checker = new CodeItemChecker(item);
        ItemCodec.Instance.Write(checker, item);
        return checker.found;
    }

    internal override void StartObject() => Enter(-1);

    internal override void EndObject() => Leave();

    internal override void StartArray() => Enter(0);

    internal override void EndArray() => Leave();

    internal override void Name(ReadOnlySpan<byte> name) => FreeName(Encoding.UTF8.GetString(name));

    internal override void FreeName(string name)
    {
        steps[^1] = (name, -1);
        CheckPairs(name, name);
    }

    internal override void Text(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            Add(DiagnosticCatalogue.EmptyText, MemberName());
        }

        Words(text);
    }

    internal override void Run(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            Add(DiagnosticCatalogue.EmptyText, MemberName());
        }

        Words(text);
    }

    internal override void Missing(string phrase) =>
        throw new ArgumentNullException(
            nameof(phrase),
            $"A null stands in '{item.Ref}' at {Path()}, where {phrase} should be."
        );

    internal override void FreeText(ReadOnlySpan<char> text)
    {
        CheckPairs(text, MemberName());
        Next();
    }

    internal override void Undefined(string value, string type)
    {
        Add(DiagnosticCatalogue.Undefined, MemberName(), value);
        Next();
    }

    internal override void Word(ReadOnlySpan<byte> word) => Next();

    internal override void Number(ReadOnlySpan<char> literal) => Next();

    internal override void Flag(bool flag) => Next();

    internal override void Null() => Next();

    private void Words(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
        {
            Add(DiagnosticCatalogue.NullCharacter, MemberName());
        }
        else if (UnseenCharacters.Find(text) is { } unseen)
        {
            Add(DiagnosticCatalogue.UnseenCharacter, MemberName(), UnseenCharacters.NameOf(unseen));
        }

        FreeText(text);
    }

    // Deeper, and no file of the item could be read again.
    private void Enter(int index)
    {
        steps.Add(("", index));
        if (steps.Count == LoadOptions.Default.MaxDepth + 1)
        {
            Add(DiagnosticCatalogue.TooDeep, LoadOptions.Default.MaxDepth);
        }
    }

    private void Leave()
    {
        steps.RemoveAt(steps.Count - 1);
        Next();
    }

    private void Next()
    {
        if (steps.Count > 0 && steps[^1].Index >= 0)
        {
            steps[^1] = ("", steps[^1].Index + 1);
        }
    }

    private void CheckPairs(ReadOnlySpan<char> text, string name)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var used) != OperationStatus.Done)
            {
                Add(DiagnosticCatalogue.BrokenText, name);
                return;
            }

            text = text[used..];
        }
    }

    private string MemberName() => steps.FindLast(step => step.Name.Length > 0).Name ?? "";

    private void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments)
    {
        found.Add(Diagnostic.Create(descriptor, arguments) with { Item = item.Ref.ToString(), Path = Path() });
    }

    private string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in steps)
        {
            path.Append(name.Length > 0 ? "." + name : "");
            path.Append(index >= 0 ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "");
        }

        return path.ToString();
    }
}
