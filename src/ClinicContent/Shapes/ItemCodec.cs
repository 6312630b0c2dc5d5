using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>
/// An item of any kind. <c>formatVersion</c>, <c>type</c> and <c>id</c> come first when written, and are found wherever they
/// stand when read; the type may be left out where the folder says it.
/// </summary>
internal sealed class ItemCodec : Codec<ContentItem>
{
    /// <summary>The version of the wire form, raised by any change of it. Older versions keep reading.</summary>
    internal const int FormatVersion = 1;

    internal static readonly ItemCodec Instance = new();

    internal override string Phrase => "an item";

    internal override ContentItem Read(ShapeReader reader, int token)
    {
        if (reader.Tape[token].Kind != TapeTokenKind.Object)
        {
            reader.WrongToken(token, "an object");
            return null!;
        }

        var taken = TakeVersion(reader, token);
        var name = Discriminator.Find(reader.Tape, token, "type"u8);
        if (!TryKind(reader, token, name, out var kind))
        {
            return null!;
        }

        if (name >= 0)
        {
            reader.Tape[name].Taken = true;
            taken++;
        }

        return kind switch
        {
            ContentKind.Treatment => ItemShapes.Treatment.Read(reader, token, taken),
            ContentKind.Condition => ItemShapes.Condition.Read(reader, token, taken),
            ContentKind.DeliveryMethod => ItemShapes.DeliveryMethod.Read(reader, token, taken),
            _ => ItemShapes.Post.Read(reader, token, taken),
        };
    }

    internal override void Describe(ShapeDescriber describer) =>
        describer.Union(
            typeof(ContentItem),
            Array.ConvertAll(KindNames.All, static kind => (KindNames.Of(kind), ShapeOf(kind)))
        );

    internal override void Write(ShapeSink sink, ContentItem value)
    {
        sink.StartObject();
        if (sink.WritesFormatVersion)
        {
            sink.Name("formatVersion"u8);
            Codecs.Number.Write(sink, FormatVersion);
        }

        sink.Name("type"u8);
        sink.Text(KindNames.Of(value.Kind));
        WriteMembers(sink, value);
        sink.EndObject();
    }

    /// <summary>The shape of the items of a kind.</summary>
    internal static IShape ShapeOf(ContentKind kind) =>
        kind switch
        {
            ContentKind.Treatment => ItemShapes.Treatment,
            ContentKind.Condition => ItemShapes.Condition,
            ContentKind.DeliveryMethod => ItemShapes.DeliveryMethod,
            _ => ItemShapes.Post,
        };

    private static void WriteMembers(ShapeSink sink, ContentItem value)
    {
        switch (value)
        {
            case Treatment treatment:
                ItemShapes.Treatment.WriteMembers(sink, treatment);
                break;
            case Condition condition:
                ItemShapes.Condition.WriteMembers(sink, condition);
                break;
            case DeliveryMethod method:
                ItemShapes.DeliveryMethod.WriteMembers(sink, method);
                break;
            case Post post:
                ItemShapes.Post.WriteMembers(sink, post);
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().Name} is no kind of item.");
        }
    }

    private static int TakeVersion(ShapeReader reader, int token)
    {
        var name = Discriminator.Find(reader.Tape, token, "formatVersion"u8);
        if (name < 0)
        {
            if (reader.Context.NeedsVersion && !reader.Tape.IsPartial)
            {
                reader.Fault(DiagnosticCatalogue.MissingMember, token, "formatVersion", "an item in a JSON file");
            }

            return 0;
        }

        reader.Tape[name].Taken = true;
        var faults = reader.Faults.Count;
        var version = Codecs.Number.Read(reader, name + 1);
        if (reader.Faults.Count == faults && version is < 1 or > FormatVersion)
        {
            reader.Fault(DiagnosticCatalogue.NewerVersion, name + 1, version, FormatVersion);
        }

        return 1;
    }

    private bool TryKind(ShapeReader reader, int token, int name, out ContentKind kind)
    {
        kind = reader.Context.Kind ?? default;
        if (name < 0)
        {
            if (reader.Context.Kind is null)
            {
                Discriminator.Missing(reader, token, "type", Phrase);
            }

            return reader.Context.Kind is not null;
        }

        if (!reader.TryText(name + 1, "a text", out var bytes))
        {
            return reader.Context.Kind is not null;
        }

        var word = Encoding.UTF8.GetString(bytes);
        if (!KindNames.TryParse(word, out kind))
        {
            kind = reader.Context.Kind ?? default;
            var words = Array.ConvertAll(KindNames.All, KindNames.Of);
            var nearest = Nearest.Find(word, words);
            reader.Fault(DiagnosticCatalogue.UnknownWord, name + 1, word, string.Join(", ", words), nearest);
            return reader.Context.Kind is not null;
        }

        if (reader.Context.Kind is { } expected && expected != kind)
        {
            reader.Fault(DiagnosticCatalogue.TypeDisagrees, name + 1, word, KindNames.Of(expected));
        }

        return true;
    }
}
