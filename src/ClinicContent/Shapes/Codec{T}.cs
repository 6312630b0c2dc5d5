namespace ClinicContent.Shapes;

/// <summary>How one type of value is read and written, whatever the format.</summary>
/// <typeparam name="T">The type of value.</typeparam>
internal abstract class Codec<T> : Codec
{
    /// <summary>Reads the value at a token; where there is a fault, records it and returns anything.</summary>
    internal abstract T Read(ShapeReader reader, int token);

    /// <summary>Writes a value.</summary>
    internal abstract void Write(ShapeSink sink, T value);
}
