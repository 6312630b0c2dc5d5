using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>A system of medical codes (open set), written by its short name where it has one, else by its URI.</summary>
/// <remarks>
/// The known systems carry the URI and OID under which FHIR and HL7 v3 know them, so that an app can ask as
/// MedlinePlus Connect does; <see cref="TryFind"/> takes any of the three. Equality is that of the short name.
/// </remarks>
public sealed class CodeSystem : TextValue<CodeSystem>, ITextValue<CodeSystem>
{
    /// <summary>A code system, known or not.</summary>
    /// <param name="value">A short name such as <c>icd-10-cm</c>, or the URI or OID of a known system, or the URI of any other.</param>
    /// <exception cref="ArgumentException">The text is neither a word nor a URI.</exception>
    public CodeSystem(string value)
        : base(value)
    {
        var known = KnownCodeSystem.Find(Value);
        Uri = known?.Uri ?? (IdGrammar.IsValid(Value) ? null : Value);
        Oid = known?.Oid;
        Label = known?.Label ?? Value;
    }

    /// <summary>ICD-10-CM, the clinical modification used in the United States.</summary>
    public static CodeSystem Icd10Cm { get; } = new("icd-10-cm");

    /// <summary>ICD-10, the World Health Organization's classification.</summary>
    public static CodeSystem Icd10 { get; } = new("icd-10");

    /// <summary>ICD-11 for mortality and morbidity statistics.</summary>
    public static CodeSystem Icd11 { get; } = new("icd-11");

    /// <summary>Medical Subject Headings, of the US National Library of Medicine.</summary>
    public static CodeSystem Mesh { get; } = new("mesh");

    /// <summary>SNOMED CT. Its content may not be redistributed freely; check your licence before you publish codes.</summary>
    public static CodeSystem SnomedCt { get; } = new("snomed-ct");

    /// <summary>RxNorm, normalized names of clinical drugs; its codes are RxCUIs.</summary>
    public static CodeSystem RxNorm { get; } = new("rxnorm");

    /// <summary>Unique Ingredient Identifiers, of the FDA's substance registration system.</summary>
    public static CodeSystem Unii { get; } = new("unii");

    /// <summary>The NCI Thesaurus.</summary>
    public static CodeSystem Ncit { get; } = new("ncit");

    /// <summary>The Anatomical Therapeutic Chemical classification. Its content may not be redistributed freely.</summary>
    public static CodeSystem Atc { get; } = new("atc");

    /// <summary>LOINC, codes for observations.</summary>
    public static CodeSystem Loinc { get; } = new("loinc");

    /// <summary>The known systems, in the order in which they are listed to people.</summary>
    public static ValueList<CodeSystem> Known { get; } =
    [Icd10Cm, Icd10, Icd11, Mesh, SnomedCt, RxNorm, Unii, Ncit, Atc, Loinc];

    /// <inheritdoc/>
    public static string Expected => Expectations.CodeSystem;

    /// <summary>The URI by which FHIR knows the system; null where none is known.</summary>
    public string? Uri { get; }

    /// <summary>The object identifier (ISO/IEC 9834) of the system; null where none is known.</summary>
    public string? Oid { get; }

    /// <summary>The name of the system as people write it: ICD-10-CM.</summary>
    public string Label { get; }

    /// <summary>A system by its short name (ignoring case), URI or OID, with or without <c>urn:oid:</c>.</summary>
    /// <param name="text">The name, URI or OID.</param>
    /// <param name="system">The system, or null where the text names none.</param>
    /// <returns>Whether the text names a known system, or could name another one.</returns>
    public static bool TryFind(string? text, out CodeSystem? system) => TryCreate(text, out system);

    static string ITextValue<CodeSystem>.Pattern =>
        $"^(?:(?=.{{1,{IdGrammar.MaxLength}}}$){IdGrammar.Words}|{UrlText.Http}|[Uu][Rr][Nn]:{UrlText.Character}*:{UrlText.Character}*|{KnownCodeSystem.Pattern})$";

    static int ITextValue<CodeSystem>.MaxLength => 256;

    static string? ITextValue<CodeSystem>.Normalize(string text)
    {
        if (KnownCodeSystem.Find(text) is { } known)
        {
            return known.Name;
        }

        if (IdGrammar.IsValid(text))
        {
            return text;
        }

        var schemeLength = UrlText.SchemeLength(text);
        var scheme = text[..schemeLength].ToLowerInvariant();
        var rest = schemeLength == 0 ? default : text.AsSpan(schemeLength + 1);
        var valid =
            text.Length <= 256
            && UrlText.IsClean(text)
            && ((scheme is "http" or "https" && UrlText.HasPlainHost(rest)) || (scheme == "urn" && rest.Contains(':')));
        return valid ? scheme + text[schemeLength..] : null;
    }

    static CodeSystem ITextValue<CodeSystem>.Create(string text) => new(text);
}
