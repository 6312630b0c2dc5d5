namespace ClinicContent.Model.Extensions;

/// <summary>A value of a clinic's own, inside <see cref="ExtensionObject"/>: what JSON can say, kept through every round trip.</summary>
/// <remarks>
/// A closed set: <see cref="ExtensionNull"/>, <see cref="ExtensionFlag"/>, <see cref="ExtensionNumber"/>,
/// <see cref="ExtensionText"/>, <see cref="ExtensionArray"/>, <see cref="ExtensionObject"/>. Value equality.
/// </remarks>
public abstract record ExtensionValue
{
    private protected ExtensionValue() { }

    // Keeps the set closed: the copy constructor of an open record cannot be hidden, this can.
    private protected abstract void Close();

    /// <summary>A text as a value.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ExtensionValue(string text) => new ExtensionText(text);

    /// <summary>A flag as a value.</summary>
    /// <param name="flag">The flag.</param>
    public static implicit operator ExtensionValue(bool flag) => new ExtensionFlag(flag);

    /// <summary>A whole number as a value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ExtensionValue(long number) => new ExtensionNumber(number);
}
