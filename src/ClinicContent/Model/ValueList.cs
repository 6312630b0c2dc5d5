namespace ClinicContent.Model;

/// <summary>Makes <see cref="ValueList{T}"/>; what a collection expression calls.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the values, in their order.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>The list; its memory is its own.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> values) => values.IsEmpty ? default : new(values.ToArray());

    /// <summary>A list of the values of a sequence, in its order.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="values">The sequence, enumerated once.</param>
    /// <returns>The list; its memory is its own.</returns>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values is ValueList<T> list ? list : new([.. values]);
    }
}
