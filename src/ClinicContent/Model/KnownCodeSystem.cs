namespace ClinicContent.Model;

/// <summary>A code system with its names. URIs: HL7 Terminology where it has one, else the system's own; OIDs: the HL7 OID registry.</summary>
internal sealed record KnownCodeSystem(string Name, string Label, string Uri, string? Oid)
{
    private static readonly KnownCodeSystem[] All =
    [
        new("icd-10-cm", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90"),
        new("icd-10", "ICD-10", "http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3"),
        new("icd-11", "ICD-11", "http://id.who.int/icd/release/11/mms", null),
        new("mesh", "MeSH", "http://id.nlm.nih.gov/mesh", "2.16.840.1.113883.6.177"),
        new("snomed-ct", "SNOMED CT", "http://snomed.info/sct", "2.16.840.1.113883.6.96"),
        new("rxnorm", "RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88"),
        new("unii", "UNII", "http://fdasis.nlm.nih.gov", "2.16.840.1.113883.4.9"),
        new("ncit", "NCIt", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "2.16.840.1.113883.3.26.1.1"),
        new("atc", "ATC", "http://www.whocc.no/atc", "2.16.840.1.113883.6.73"),
        new("loinc", "LOINC", "http://loinc.org", "2.16.840.1.113883.6.1"),
    ];

    /// <summary>A regular expression for the names, whatever their case, and the object identifiers.</summary>
    internal static string Pattern =>
        string.Join(
            '|',
            All.Select(static known => string.Concat(known.Name.Select(AnyCase)))
                .Concat(
                    All.Select(static known => known.Oid?.Replace(".", "[.]", StringComparison.Ordinal))
                        .OfType<string>()
                )
        );

    private static string AnyCase(char c) => char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : c.ToString();

    internal static KnownCodeSystem? Find(string text)
    {
        var oid = text.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase) ? text[8..] : text;
        return Array.Find(
            All,
            known =>
                string.Equals(known.Name, text, StringComparison.OrdinalIgnoreCase)
                || string.Equals(known.Uri, text, StringComparison.OrdinalIgnoreCase)
                || string.Equals(known.Oid, oid, StringComparison.Ordinal)
        );
    }
}
