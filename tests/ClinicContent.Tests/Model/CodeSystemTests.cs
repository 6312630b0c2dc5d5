using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

public sealed class CodeSystemTests
{
    [Theory]
    [InlineData("icd-10-cm", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90")]
    [InlineData("icd-10", "ICD-10", "http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3")]
    [InlineData("icd-11", "ICD-11", "http://id.who.int/icd/release/11/mms", null)]
    [InlineData("mesh", "MeSH", "http://id.nlm.nih.gov/mesh", "2.16.840.1.113883.6.177")]
    [InlineData("snomed-ct", "SNOMED CT", "http://snomed.info/sct", "2.16.840.1.113883.6.96")]
    [InlineData("rxnorm", "RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88")]
    [InlineData("unii", "UNII", "http://fdasis.nlm.nih.gov", "2.16.840.1.113883.4.9")]
    [InlineData("ncit", "NCIt", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "2.16.840.1.113883.3.26.1.1")]
    [InlineData("atc", "ATC", "http://www.whocc.no/atc", "2.16.840.1.113883.6.73")]
    [InlineData("loinc", "LOINC", "http://loinc.org", "2.16.840.1.113883.6.1")]
    public void TryFind_KnownSystem_IsFoundByNameUriAndOid(string name, string label, string uri, string? oid)
    {
        string?[] texts =
        [
            name,
            name.ToUpperInvariant(),
            label.Replace(' ', '-'),
            uri,
            oid,
            oid is null ? null : "urn:oid:" + oid,
        ];
        foreach (var text in texts.OfType<string>())
        {
            Assert.True(CodeSystem.TryFind(text, out var system), text);
            Assert.Equal((name, label, uri, oid), (system!.Value, system.Label, system.Uri, system.Oid));
            Assert.Contains(system, CodeSystem.Known);
        }
    }

    [Theory]
    [InlineData("our-own", "our-own", null)]
    [InlineData("HTTP://example.org/codes", "http://example.org/codes", "http://example.org/codes")]
    [InlineData("URN:oid:1.2.3", "urn:oid:1.2.3", "urn:oid:1.2.3")]
    public void TryFind_AnotherSystem_IsKeptAsItIs(string text, string canonical, string? uri)
    {
        Assert.True(CodeSystem.TryFind(text, out var system));
        Assert.Equal((canonical, canonical, uri, null), (system!.Value, system.Label, system.Uri, system.Oid));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ICD 10")]
    [InlineData("1.2.3")]
    [InlineData("urn:")]
    [InlineData("urn:oid")]
    [InlineData("javascript:a:b")]
    [InlineData("http:example.org")]
    [InlineData("https://user@example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("http://example.org/a b")]
    public void TryFind_AnythingElse_IsRefused(string? text) => Assert.False(CodeSystem.TryFind(text, out _));
}
