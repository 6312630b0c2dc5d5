using System.Runtime.CompilerServices;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Shapes;

/// <summary>
/// What a shape's lambda asks for each member: one of a reader, a writer and a lister, so that one description reads, writes and
/// explains. Each question gives back the member's value.
/// </summary>
internal sealed class Members
{
    private readonly ShapeReader? reader;
    private readonly ShapeSink? sink;
    private readonly ShapeLister? lister;

    internal Members(ShapeReader reader) => this.reader = reader;

    internal Members(ShapeSink sink) => this.sink = sink;

    internal Members(ShapeLister lister) => this.lister = lister;

    /// <summary>A member that must stand.</summary>
    internal T Required<T>(ReadOnlySpan<byte> name, T value, Codec<T> codec)
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? codec.Read(reader, token) : reader.Missing<T>(name);
        }

        sink?.Name(name);
        if (sink is not null)
        {
            codec.Write(sink, value);
        }

        lister?.Add(name, isRequired: true, codec, value);
        return value;
    }

    /// <summary>A list that must stand, and may be empty.</summary>
    internal ValueList<T> RequiredList<T>(ReadOnlySpan<byte> name, ValueList<T> value, Codec<T> codec)
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token)
                ? reader.ReadList(token, codec)
                : reader.Missing<ValueList<T>>(name);
        }

        WriteList(name, value, codec);
        lister?.Add(name, isRequired: true, codec, value, ShapeMemberForm.List);
        return value;
    }

    /// <summary>A member that is left out where it is null.</summary>
    internal T? Optional<T>(ReadOnlySpan<byte> name, T? value, Codec<T> codec)
        where T : class
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? codec.Read(reader, token) : null;
        }

        if (value is not null && sink is not null)
        {
            sink.Name(name);
            codec.Write(sink, value);
        }

        lister?.Add(name, isRequired: false, codec, value);
        return value;
    }

    /// <summary>A member that is left out where it is null.</summary>
    internal T? Optional<T>(ReadOnlySpan<byte> name, T? value, Codec<T> codec)
        where T : struct
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? codec.Read(reader, token) : null;
        }

        if (value is { } given && sink is not null)
        {
            sink.Name(name);
            codec.Write(sink, given);
        }

        lister?.Add(name, isRequired: false, codec, value);
        return value;
    }

    /// <summary>A list that is left out where it is empty.</summary>
    internal ValueList<T> List<T>(ReadOnlySpan<byte> name, ValueList<T> value, Codec<T> codec)
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? reader.ReadList(token, codec) : default;
        }

        if (!value.IsEmpty)
        {
            WriteList(name, value, codec);
        }

        lister?.Add(name, isRequired: false, codec, value, ShapeMemberForm.List);
        return value;
    }

    /// <summary>A list of one kind of block, left out where it is empty.</summary>
    internal ValueList<TBlock> Blocks<TBlock>(ReadOnlySpan<byte> name, ValueList<TBlock> value, Codec<TBlock> codec)
        where TBlock : Block
    {
        if (reader is not null)
        {
            return List(name, value, codec);
        }

        lister?.Add(name, isRequired: false, codec, value, ShapeMemberForm.Blocks);
        if (sink is null || value.IsEmpty)
        {
            return value;
        }

        sink.Name(name);
        if (!sink.TryBlocks(value.AsBlocks()))
        {
            WriteElements(value, codec);
        }

        return value;
    }

    /// <summary>A list with a form of its own, left out where it is empty.</summary>
    internal ValueList<T> Whole<T>(ReadOnlySpan<byte> name, ValueList<T> value, Codec<ValueList<T>> codec)
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? codec.Read(reader, token) : default;
        }

        if (!value.IsEmpty && sink is not null)
        {
            sink.Name(name);
            codec.Write(sink, value);
        }

        lister?.Add(name, isRequired: false, codec, value);
        return value;
    }

    /// <summary>A flag or word that is left out where it has the default of its type.</summary>
    internal T Default<T>(ReadOnlySpan<byte> name, T value, Codec<T> codec)
        where T : struct
    {
        if (reader is not null)
        {
            return reader.TryTake(name, out var token) ? codec.Read(reader, token) : default;
        }

        if (sink is not null && !EqualityComparer<T>.Default.Equals(value, default))
        {
            sink.Name(name);
            codec.Write(sink, value);
        }

        lister?.Add(name, isRequired: false, codec, value);
        return value;
    }

    /// <summary>The id of an item: it may be left out where the name of the file says it, and must agree with it where both stand.</summary>
    internal TId Id<TId>(ReadOnlySpan<byte> name, TId value, Codec<TId> codec)
        where TId : struct, IContentId<TId>
    {
        if (reader is null)
        {
            lister?.Add(name, isRequired: true, codec, value, ShapeMemberForm.OwnId);
            return sink is null ? value : Required(name, value, codec);
        }

        if (!reader.TryTake(name, out var token))
        {
            return reader.Context.Id is { } known ? TId.Trusted(known) : reader.Missing<TId>(name);
        }

        var id = codec.Read(reader, token);
        reader.CheckId(token, id.ToString()!);
        return id;
    }

    /// <summary>The body of an item, before which a bundle says what the body mentions.</summary>
    internal RichText? Body(ReadOnlySpan<byte> mentionsName, ReadOnlySpan<byte> name, RichText? value)
    {
        var derived = Codecs.Reference;
        if (reader is not null)
        {
            return BodyReader.Read(reader, mentionsName, name);
        }

        if (value is not null && sink is { WritesDerivedMembers: true } && !value.Mentions.IsEmpty)
        {
            WriteList(mentionsName, value.Mentions, derived);
        }

        lister?.Add(name, isRequired: false, Codecs.RichText, value, ShapeMemberForm.Body);
        return sink is null or { WritesBody: false } ? value : Optional(name, value, Codecs.RichText);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteList<T>(ReadOnlySpan<byte> name, ValueList<T> value, Codec<T> codec)
    {
        if (sink is null)
        {
            return;
        }

        sink.Name(name);
        WriteElements(value, codec);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteElements<T>(ValueList<T> value, Codec<T> codec)
    {
        sink!.StartArray();
        foreach (var element in value.AsSpan())
        {
            codec.Write(sink, element);
        }

        sink.EndArray();
    }
}
