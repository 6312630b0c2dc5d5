namespace ClinicContent.Shapes;

/// <summary>One case of a <see cref="Union{TBase}"/>: its word, and how the rest of the object is read and written.</summary>
/// <typeparam name="TBase">The closed hierarchy.</typeparam>
/// <param name="Word">The word of the member <c>type</c>.</param>
/// <param name="Read">Reads the object at a token, one member of which is taken.</param>
/// <param name="Write">Writes the members but the first.</param>
/// <param name="Shape">The shape of the case.</param>
internal sealed record UnionCase<TBase>(
    byte[] Word,
    Func<ShapeReader, int, TBase> Read,
    Action<ShapeSink, TBase> Write,
    IShape Shape
)
    where TBase : class;
