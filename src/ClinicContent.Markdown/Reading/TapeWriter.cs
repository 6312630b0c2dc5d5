using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown.Reading;

/// <summary>Puts what a Markdown file says on a tape, in the form that JSON has, so that one description reads both.</summary>
/// <param name="reader">The reader whose tape is filled.</param>
/// <param name="toByte">The offset in the file of a character.</param>
internal sealed class TapeWriter(ShapeReader reader, Func<int, int> toByte)
{
    internal void OpenObject(int at) => reader.Tape.Open(TapeTokenKind.Object, toByte(at));

    internal void OpenArray(int at) => reader.Tape.Open(TapeTokenKind.Array, toByte(at));

    internal void Close() => reader.Tape.Close();

    internal void Name(ReadOnlySpan<byte> name, int at) => reader.Tape.AddDecoded(TapeTokenKind.Name, name, toByte(at));

    internal void Name(string name, int at) => reader.Tape.AddDecoded(TapeTokenKind.Name, name, toByte(at));

    internal void Text(string text, int at) => reader.Tape.AddDecoded(TapeTokenKind.Text, text, toByte(at));

    /// <summary>A scalar whose type each codec decides.</summary>
    internal void Plain(string text, int at) => reader.Tape.AddDecoded(TapeTokenKind.Plain, text, toByte(at));

    /// <summary>What stands for a value that is refused elsewhere.</summary>
    internal void Broken(int at) => reader.Tape.Add(TapeTokenKind.Broken, 0, 0, toByte(at));

    /// <summary>A member whose value is refused elsewhere.</summary>
    internal void BrokenMember(ReadOnlySpan<byte> name, int at)
    {
        Name(name, at);
        Broken(at);
    }

    internal void Flag(int at) => reader.Tape.Add(TapeTokenKind.True, 0, 0, toByte(at));

    /// <summary>A member with a text.</summary>
    internal void Member(ReadOnlySpan<byte> name, string text, int at)
    {
        Name(name, at);
        Text(text, at);
    }

    /// <summary>Opens a block or inline of some type.</summary>
    internal void OpenTyped(string type, int at)
    {
        OpenObject(at);
        Member("type"u8, type, at);
    }

    internal void Fault(
        DiagnosticDescriptor descriptor,
        int at,
        int length,
        object? first = null,
        object? second = null,
        string? suggestion = null
    )
    {
        var from = toByte(at);
        reader.FaultAt(descriptor, from, Math.Max(1, toByte(at + length) - from), first, second, suggestion);
    }
}
