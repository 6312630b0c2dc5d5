using System.Globalization;

namespace ClinicContent.Model.Extensions;

/// <summary>A number, with just the digits it was written with: 1.0 stays 1.0, and no digit of a long one is lost.</summary>
/// <remarks>Equality is that of the digits as written: 1 does not equal 1.0.</remarks>
public sealed record ExtensionNumber : ExtensionValue
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public ExtensionNumber(long value) => Literal = value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with decimal places.</summary>
    /// <param name="value">The number; its scale is kept.</param>
    public ExtensionNumber(decimal value) => Literal = value.ToString(CultureInfo.InvariantCulture);

    // The text is a JSON number: the reader has checked it.
    internal ExtensionNumber(string literal) => Literal = literal;

    /// <summary>The number as JSON (RFC 8259, section 6) writes it.</summary>
    public string Literal { get; }

    private protected override void Close() { }
}
