using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClinicContent.Shapes;

/// <summary>
/// The one description of a record: a lambda whose body is the record's own object initializer. Reading, writing, the names for
/// "did you mean", the schema and the comparison all come from it. The order of the initializer is the canonical order.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class Shape<
    [DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors
    )]
        T
>(string phrase, Func<Members, T, T> describe) : Codec<T>, IShape
    where T : class
{
    private readonly Func<Members, T, T> describe = describe;

    // What the lambda reads its old values from while it reads: all absent. Nothing ever writes to it.
    private T? blank;
    private IReadOnlyList<ShapeMember>? members;

    internal override string Phrase => phrase;

    /// <summary>The record.</summary>
    public Type Type => typeof(T);

    /// <summary>The members in canonical order, as the record without values has them.</summary>
    public IReadOnlyList<ShapeMember> Members => members ??= List(Blank);

    private T Blank => blank ??= (T)RuntimeHelpers.GetUninitializedObject(typeof(T));

    internal override T Read(ShapeReader reader, int token) => Read(reader, token, taken: 0);

    /// <summary>Reads the object at a token, of whose members some are taken already.</summary>
    internal T Read(ShapeReader reader, int token, int taken)
    {
        if (!reader.TryEnter(token, this, taken, out var outer))
        {
            return null!;
        }

        var value = describe(reader.Members, Blank);
        reader.Leave(outer);
        return value;
    }

    internal override void Describe(ShapeDescriber describer) => describer.Record(this);

    internal override void Write(ShapeSink sink, T value)
    {
        if (value is null)
        {
            sink.Missing(phrase);
            return;
        }

        sink.StartObject();
        WriteMembers(sink, value);
        sink.EndObject();
    }

    /// <summary>Writes the members without the braces around them, so that others may stand before them.</summary>
    internal void WriteMembers(ShapeSink sink, T value) => describe(sink.Members, value);

    /// <summary>The members with the values of a record.</summary>
    internal IReadOnlyList<ShapeMember> List(T value)
    {
        var lister = new ShapeLister();
        describe(new(lister), value);
        return lister.Found;
    }
}
