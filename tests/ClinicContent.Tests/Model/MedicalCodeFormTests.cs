using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class MedicalCodeFormTests
{
    [Theory]
    [InlineData("icd-10-cm", "F43")]
    [InlineData("icd-10-cm", "F43.1")]
    [InlineData("icd-10-cm", "F43.10")]
    [InlineData("icd-10-cm", "S52.521A")]
    [InlineData("icd-10-cm", "C4A.0")]
    [InlineData("icd-10-cm", "T40.2X5A")]
    [InlineData("icd-10", "F43")]
    [InlineData("icd-10", "F43.1")]
    [InlineData("icd-10", "M54.56")]
    [InlineData("icd-11", "6B40")]
    [InlineData("mesh", "D013313")]
    [InlineData("mesh", "C000598742")]
    [InlineData("mesh", "Q000628")]
    [InlineData("snomed-ct", "22298006")]
    [InlineData("snomed-ct", "47505003")]
    [InlineData("snomed-ct", "35489007")]
    [InlineData("snomed-ct", "900000000000207008")]
    [InlineData("rxnorm", "6130")]
    [InlineData("unii", "690G0D6V8H")]
    [InlineData("ncit", "C38276")]
    [InlineData("atc", "N")]
    [InlineData("atc", "N06")]
    [InlineData("atc", "N06A")]
    [InlineData("atc", "N06AX")]
    [InlineData("atc", "N06AX27")]
    [InlineData("loinc", "44249-1")]
    [InlineData("our-own", "whatever/it=is")]
    public void FaultOf_WellFormedCode_IsNull(string system, string code) =>
        Assert.Null(MedicalCodeForm.FaultOf(new(system), code));

    [Theory]
    [InlineData(
        "icd-10-cm",
        "F4",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData(
        "icd-10-cm",
        "F43.",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData(
        "icd-10-cm",
        "F4310",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData(
        "icd-10-cm",
        "f43.10",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData(
        "icd-10-cm",
        "S52.5211AB",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData(
        "icd-10-cm",
        "F4\u0663",
        "a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData("icd-10", "F43.100", "a letter, two digits, then at most two more behind a point, as in F43.1")]
    [InlineData("icd-10", "C4A", "a letter, two digits, then at most two more behind a point, as in F43.1")]
    [InlineData("mesh", "D01331", "C, D or Q and six to nine digits, as in D013313")]
    [InlineData("mesh", "X013313", "C, D or Q and six to nine digits, as in D013313")]
    [InlineData("snomed-ct", "22298007", "its check digit is wrong")]
    [InlineData("snomed-ct", "22289006", "its check digit is wrong")]
    [InlineData("snomed-ct", "22298", "6 to 18 digits")]
    [InlineData("snomed-ct", "2229800A", "6 to 18 digits")]
    [InlineData("snomed-ct", "9000000000002070080", "6 to 18 digits")]
    [InlineData("rxnorm", "123456789", "one to eight digits")]
    [InlineData("rxnorm", "6x", "one to eight digits")]
    [InlineData("unii", "690G0D6V8", "ten upper-case letters and digits")]
    [InlineData("unii", "690g0d6v8h", "ten upper-case letters and digits")]
    [InlineData("ncit", "38276", "C and digits, as in C38276")]
    [InlineData("ncit", "C", "C and digits, as in C38276")]
    [InlineData("atc", "N0", "one to seven characters as in N06AX27")]
    [InlineData("atc", "N06AX2", "one to seven characters as in N06AX27")]
    [InlineData("atc", "n06ax27", "one to seven characters as in N06AX27")]
    [InlineData("loinc", "442491", "up to seven digits, a hyphen and a check digit")]
    [InlineData("loinc", "-1", "up to seven digits, a hyphen and a check digit")]
    [InlineData("our-own", "a b", "a code has no white space")]
    [InlineData("our-own", "a\n", "a code has no white space")]
    [InlineData("our-own", "", "it is empty")]
    public void FaultOf_OtherForm_SaysWhatWouldBeRight(string system, string code, string fault) =>
        Assert.Equal(fault, MedicalCodeForm.FaultOf(new(system), code));

    // Verhoeff's scheme finds every wrong digit and every swap of neighbours.
    [Fact]
    public void FaultOf_SnomedCodeWithOneMistake_IsAlwaysFound()
    {
        const string code = "900000000000207008";
        for (var i = 0; i < code.Length; i++)
        {
            foreach (var digit in "0123456789".Where(digit => digit != code[i]))
            {
                Assert.NotNull(MedicalCodeForm.FaultOf(CodeSystem.SnomedCt, code[..i] + digit + code[(i + 1)..]));
            }

            if (i > 0 && code[i] != code[i - 1])
            {
                var swapped = code[..(i - 1)] + code[i] + code[i - 1] + code[(i + 1)..];
                Assert.NotNull(MedicalCodeForm.FaultOf(CodeSystem.SnomedCt, swapped));
            }
        }
    }
}
