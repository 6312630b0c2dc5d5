using System.Reflection;
using ClinicContent.Shapes;

namespace ClinicContent.Tests.Shapes;

/// <summary>One of the library's shapes, whatever its record.</summary>
internal abstract class ShapeCase
{
    /// <summary>All shapes, found by reflection: none can be forgotten.</summary>
    internal static IReadOnlyDictionary<string, ShapeCase> All { get; } =
        typeof(ContentItem)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => IsShape(field.FieldType))
            .Select(field => Of(field.FieldType.GenericTypeArguments[0], field.GetValue(null)!))
            .ToDictionary(one => one.Record.Name, StringComparer.Ordinal);

    internal static TheoryData<string> Names => [.. All.Keys.Order(StringComparer.Ordinal)];

    internal abstract Type Record { get; }

    /// <summary>The members as the record without values has them.</summary>
    internal abstract IReadOnlyList<ShapeMember> Blank { get; }

    /// <summary>A value with every member set, and its members as the shape lists them.</summary>
    internal abstract (object Value, IReadOnlyList<ShapeMember> Members) MakeFull();

    /// <summary>The bytes of a value.</summary>
    internal abstract byte[] Write(object value);

    /// <summary>Reads a value; null where there is any fault.</summary>
    internal abstract object? Read(byte[] json);

    private static bool IsShape(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Shape<>);

    private static ShapeCase Of(Type record, object shape) =>
        (ShapeCase)Activator.CreateInstance(typeof(ShapeCase<>).MakeGenericType(record), shape)!;
}
