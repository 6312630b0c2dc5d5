using System.Globalization;
using ClinicContent.Shapes;

namespace ClinicContent.Json.Schema;

/// <summary>What else than a text can stand for one in YAML: digits, <c>true</c> and <c>false</c> without quotes are texts to the reader, but not to a schema.</summary>
internal readonly record struct TextTypes
{
    // With more digits a program that reads YAML may round them.
    private const int MaxDigits = 15;

    /// <summary>What may stand for texts of a form, tried out on the reader.</summary>
    internal TextTypes(TextForm form)
    {
        var lengths = Enumerable.Range(1, MaxDigits).Where(length => form.Accepts(new('1', length))).ToArray();
        var isWhole = lengths.Length > 0;
        var hasFraction = isWhole && form.Accepts("1.5");
        string?[] names =
        [
            "string",
            hasFraction ? "number"
            : isWhole ? "integer"
            : null,
            form.Accepts("true") ? "boolean" : null,
        ];
        Names = [.. names.OfType<string>()];
        if (isWhole && !form.Accepts("-1"))
        {
            Minimum = form.Accepts("0") ? 0 : Power(lengths[0] - 1);
        }

        if (isWhole && lengths[^1] < MaxDigits)
        {
            Maximum = Power(lengths[^1]) - 1;
        }
    }

    /// <summary>The names of the types.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>The least number; null where none is.</summary>
    internal long? Minimum { get; }

    /// <summary>The greatest number; null where none is.</summary>
    internal long? Maximum { get; }

    private static long Power(int digits) => long.Parse("1" + new string('0', digits), CultureInfo.InvariantCulture);
}
