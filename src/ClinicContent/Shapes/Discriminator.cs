using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>Finds the member that says which record an object is.</summary>
internal static class Discriminator
{
    /// <summary>The token of the member's name; less than 0 where it does not stand.</summary>
    internal static int Find(Tape tape, int token, ReadOnlySpan<byte> name)
    {
        var end = tape[token].Next;
        for (var at = token + 1; at < end; at = tape[at + 1].Next)
        {
            if (tape[at].Length == name.Length && tape.Bytes(at).SequenceEqual(name))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Records that the member does not stand, and which one was probably meant to be it.</summary>
    internal static void Missing(ShapeReader reader, int token, string name, string phrase)
    {
        if (reader.Tape.IsPartial)
        {
            return;
        }

        reader.Fault(DiagnosticCatalogue.MissingMember, token, name, phrase);
        for (var at = token + 1; at < reader.Tape[token].Next; at = reader.Tape[at + 1].Next)
        {
            var found = reader.Tape.Text(at);
            if (Nearest.Find(found, [name]) is { } meant)
            {
                reader.Fault(DiagnosticCatalogue.UnknownMember, at, found, phrase, meant);
                reader.Tape[at].Taken = true;
                return;
            }
        }
    }
}
