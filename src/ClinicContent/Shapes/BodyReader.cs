using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>Reads a body, at once or as a place to read from later, and holds what a bundle derived against it.</summary>
internal static class BodyReader
{
    internal static RichText? Read(ShapeReader reader, ReadOnlySpan<byte> mentionsName, ReadOnlySpan<byte> name)
    {
        var derived = -1;
        var hasDerived = reader.Context.HasDerivedMembers && reader.TryTake(mentionsName, out derived);
        var mentions = hasDerived ? reader.ReadArray(derived, Codecs.Reference) : [];
        if (!reader.TryTake(name, out var token))
        {
            if (hasDerived && !reader.Tape.IsPartial)
            {
                reader.Fault(DiagnosticCatalogue.DerivedDiffers, derived, "bodyMentions");
            }

            return null;
        }

        ref var value = ref reader.Tape[token];
        if (value.Kind == TapeTokenKind.Unread)
        {
            return new(reader.Context.Bodies!, value.Start, value.Length, mentions);
        }

        var faults = reader.Errors;
        var body = Codecs.RichText.Read(reader, token);

        // Of JSON that ends too soon, what is missing is no fault of its own, and stands as null.
        var differs =
            reader.Context.HasDerivedMembers
            && !reader.Tape.IsPartial
            && reader.Errors == faults
            && !body.Mentions.AsSpan().SequenceEqual(mentions);
        if (differs)
        {
            reader.Fault(DiagnosticCatalogue.DerivedDiffers, hasDerived ? derived : token, "bodyMentions");
        }

        return body;
    }
}
