using ClinicContent.Json;
using ClinicContent.Shapes;
using ClinicContent.Tests.Shared;
using ClinicContent.Writing;

namespace ClinicContent.Tests.Shapes;

/// <summary>The shape of one record.</summary>
internal sealed class ShapeCase<T>(Shape<T> shape) : ShapeCase
    where T : class
{
    internal override Type Record => typeof(T);

    internal override IReadOnlyList<ShapeMember> Blank => shape.Members;

    internal override (object Value, IReadOnlyList<ShapeMember> Members) MakeFull()
    {
        var full = Generate.Full<T>();
        return (full, shape.List(full));
    }

    internal override byte[] Write(object value)
    {
        var sink = new JsonSink(indented: false);
        shape.Write(sink, (T)value);
        return sink.ToArray();
    }

    internal override object? Read(byte[] json)
    {
        var reader = new ShapeReader(new Tape());
        reader.Begin(default);
        JsonTape.Fill(reader, json, .., ContentJsonSerializer.MaxDepth);
        var value = shape.Read(reader, 0);
        return reader.Faults.Count == 0 ? value : null;
    }
}
