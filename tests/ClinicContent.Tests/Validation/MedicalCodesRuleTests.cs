using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Validation;

public sealed class MedicalCodesRuleTests
{
    [Fact]
    public void Code_Twice_IsWarnedOf() =>
        Assert.Equal(
            [
                "conditions/x.json:3:1: warning CLN0310: 'ICD-10-CM F43.1' stands twice in this list @ condition/x $.codes[1]",
            ],
            Report.Of(
                ItemFile.Condition(
                    "x",
                    """
                    "codes":[{"system":"icd-10-cm","code":"F43.1","match":"exact"},
                    {"system":"icd-10-cm","code":"F43.1","match":"narrower"},{"system":"icd-10","code":"F43.1","match":"exact"}]
                    """
                )
            )
        );

    [Theory]
    [InlineData(
        "icd-10-cm",
        "f43.10",
        "ICD-10-CM: a letter, a digit, a letter or digit, then at most four more behind a point, as in F43.10"
    )]
    [InlineData("icd-10", "F4", "ICD-10: a letter, two digits, then at most two more behind a point, as in F43.1")]
    [InlineData("mesh", "D01", "MeSH: C, D or Q and six to nine digits, as in D013313")]
    [InlineData("snomed-ct", "12345", "SNOMED CT: 6 to 18 digits")]
    [InlineData("snomed-ct", "47505004", "SNOMED CT: its check digit is wrong")]
    [InlineData("rxnorm", "123456789", "RxNorm: one to eight digits")]
    [InlineData("unii", "690g0d6v8h", "UNII: ten upper-case letters and digits")]
    [InlineData("ncit", "38276", "NCIt: C and digits, as in C38276")]
    [InlineData("atc", "N6", "ATC: one to seven characters as in N06AX27")]
    [InlineData("loinc", "12", "LOINC: up to seven digits, a hyphen and a check digit")]
    [InlineData("of-our-own", "a b", "of-our-own: a code has no white space")]
    public void Code_OfTheWrongForm_IsNamedWithTheRule(string system, string code, string fault) =>
        Assert.Equal(
            [
                $"conditions/x.json:2:{Column(system)}: error CLN0203: '{code}' is not a code of {fault} @ condition/x $.codes[0].code",
            ],
            Report.Of(
                ItemFile.Condition(
                    "x",
                    $$"""
                    "codes":[{"system":"{{system}}","code":"{{code}}","match":"exact"}]
                    """
                )
            )
        );

    [Theory]
    [InlineData("icd-10-cm", "F43.10")]
    [InlineData("icd-10-cm", "S72.001A")]
    [InlineData("snomed-ct", "47505003")]
    [InlineData("mesh", "D013313")]
    [InlineData("unii", "690G0D6V8H")]
    [InlineData("of-our-own", "anything-goes")]
    public void Code_OfTheRightForm_IsRight(string system, string code) =>
        Assert.Empty(
            Report.Of(
                ItemFile.Condition(
                    "x",
                    $$"""
                    "codes":[{"system":"{{system}}","code":"{{code}}","match":"exact"}]
                    """
                )
            )
        );

    [Fact]
    public void Code_OfTheWrongFormAnywhere_IsAtItsPlace()
    {
        const string codes = """ "codes":[{"system":"ncit","code":"1","match":"exact"}]""";
        var paths = Report
            .Of(
                ItemFile.Treatment(
                    "t",
                    $$"""
                    "substances":[{"name":"S",{{codes}},"products":[{"name":"P"},{"name":"Q",{{codes}}}]}],
                    "adverseEffects":[{"name":"E"},{"name":"E",{{codes}}}],
                    "interactions":[{"with":"W",{{codes}}}],
                    {{codes}}
                    """
                ),
                ItemFile.Condition(
                    "c",
                    $$"""
                    "symptoms":[{"name":"A"},{"name":"B",{{codes}}}]
                    """
                )
            )
            .Select(line => string.Join(' ', line.Split(' ')[0], line.Split(" @ ")[1]));
        Assert.Equal(
            [
                "conditions/c.json:2:72: condition/c $.symptoms[1].codes[0].code",
                "treatments/t.json:2:61: treatment/t $.substances[0].codes[0].code",
                "treatments/t.json:2:154: treatment/t $.substances[0].products[1].codes[0].code",
                "treatments/t.json:3:78: treatment/t $.adverseEffects[1].codes[0].code",
                "treatments/t.json:4:63: treatment/t $.interactions[0].codes[0].code",
                "treatments/t.json:5:35: treatment/t $.codes[0].code",
            ],
            paths
        );
    }

    private static int Column(string system) => """ "codes":[{"system":"","code": """.Length + system.Length - 1;
}
