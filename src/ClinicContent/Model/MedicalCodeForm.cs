using System.Globalization;

namespace ClinicContent.Model;

/// <summary>What the codes of each known system look like.</summary>
internal static class MedicalCodeForm
{
    // The dihedral group of order ten and the permutations of Verhoeff's scheme (1969), by which SNOMED CT checks its identifiers.
    private static readonly byte[][] Product =
    [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
        [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
        [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
        [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
        [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
        [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
        [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
        [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
        [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ];

    private static readonly byte[] Turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    /// <summary>What is wrong with a code, in words; null where it is well formed, or its system is not known.</summary>
    internal static string? FaultOf(CodeSystem system, string code)
    {
        if (code.Length == 0)
        {
            return "it is empty";
        }

        if (code.AsSpan().ContainsAny(' ', '\t', '\n'))
        {
            return "a code has no white space";
        }

        return system.Value switch
        {
            "icd-10-cm" => IsIcd10Cm(code)
                ? null
                : "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10",
            "icd-10" => IsIcd10(code)
                ? null
                : "a letter, two digits, then at most two more behind a point, as in F43.1",
            "mesh" => IsMesh(code) ? null : "C, D or Q and six to nine digits, as in D013313",
            "snomed-ct" => code.Length is >= 6 and <= 18 && IsDigits(code)
                ? HasVerhoeffDigit(code)
                    ? null
                    : "its check digit is wrong"
                : "6 to 18 digits",
            "rxnorm" => code.Length <= 8 && IsDigits(code) ? null : "one to eight digits",
            "unii" => code.Length == 10 && IsUpper(code) ? null : "ten upper-case letters and digits",
            "ncit" => code.Length >= 2 && code[0] == 'C' && IsDigits(code.AsSpan(1))
                ? null
                : "C and digits, as in C38276",
            "atc" => IsAtc(code) ? null : "one to seven characters as in N06AX27",
            "loinc" => IsLoinc(code) ? null : "up to seven digits, a hyphen and a check digit",
            _ => null,
        };
    }

    /// <summary>How short a category can be whose codes are looked for above another code; longer than any code where the system has none.</summary>
    internal static int CategoryLength(CodeSystem system) => system.Value is "icd-10-cm" or "icd-10" ? 3 : int.MaxValue;

    // Source: ICD-10-CM Official Guidelines, section I.A.2: three to seven characters, a point behind the third.
    private static bool IsIcd10Cm(string code) =>
        code.Length is >= 3 and <= 8
        && code.Length != 4
        && char.IsAsciiLetterUpper(code[0])
        && char.IsAsciiDigit(code[1])
        && IsUpper(code.AsSpan(2, 1))
        && (code.Length == 3 || (code[3] == '.' && IsUpper(code.AsSpan(4))));

    private static bool IsIcd10(string code) =>
        code.Length is 3 or 5 or 6
        && char.IsAsciiLetterUpper(code[0])
        && IsDigits(code.AsSpan(1, 2))
        && (code.Length == 3 || (code[3] == '.' && IsDigits(code.AsSpan(4))));

    private static bool IsMesh(string code) =>
        code.Length is >= 7 and <= 10 && code[0] is 'C' or 'D' or 'Q' && IsDigits(code.AsSpan(1));

    private static bool IsAtc(string code) =>
        code.Length is 1 or 3 or 4 or 5 or 7
        && char.IsAsciiLetterUpper(code[0])
        && (code.Length < 3 || IsDigits(code.AsSpan(1, 2)))
        && (code.Length < 4 || char.IsAsciiLetterUpper(code[3]))
        && (code.Length < 5 || char.IsAsciiLetterUpper(code[4]))
        && (code.Length < 7 || IsDigits(code.AsSpan(5)));

    private static bool IsLoinc(string code) =>
        code.Length is >= 3 and <= 9
        && code[^2] == '-'
        && IsDigits(code.AsSpan(0, code.Length - 2))
        && char.IsAsciiDigit(code[^1]);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasVerhoeffDigit(string digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(digits[^(i + 1)]);
            for (var turns = i % 8; turns > 0; turns--)
            {
                digit = Turn[digit];
            }

            check = Product[check][digit];
        }

        return check == 0;
    }
}
