namespace ClinicContent.Diagnostics;

/// <summary>What each kind of value has to be, in words: the end of "'x' is not …". Part of the catalogue of messages.</summary>
internal static class Expectations
{
    internal const string Id =
        "an id: lower-case ASCII letters and digits in groups joined by single hyphens, at most 128 characters";

    internal const string Reference =
        "a reference: a kind (treatment, condition, delivery-method, post), a slash and an id, as in condition/ptsd";

    internal const string Word = "a word of lower-case ASCII letters and digits in groups joined by single hyphens";

    internal const string WebUrl =
        "a safe URL: http, https, mailto, tel or sms, or a relative path, query or fragment, without spaces, control characters, backslashes or user names";

    internal const string SiteBaseUrl =
        "where a site begins: a URL of http or https without query and fragment, such as https://example.org/";

    internal const string TagUri =
        "a tag URI (RFC 4151): a domain that was yours on a day, such as tag:clinic.example,2026:content";

    internal const string Slug =
        "a slug: ASCII letters, digits, '-', '.', '_' and '~' in segments joined by single slashes, at most 256 characters";

    internal const string LanguageTag = "a language tag (BCP 47), such as en or pt-BR";

    internal const string Jurisdiction =
        "a jurisdiction: an ISO 3166-1 alpha-2 country code, an ISO 3166-2 subdivision, or EU";

    internal const string Doi = "a DOI: 10., four to nine digits, a slash and a suffix, as in 10.1000/182";

    internal const string Pmid = "a PubMed id: one to eight digits";

    internal const string CodeSystem = "a code system: a short word such as icd-10-cm, or an http, https or urn URI";

    internal const string ImageSource =
        "the source of an image: an http or https URL, or a relative path that stays inside the content folder";

    internal const string PartialDate = "a date as far as it is known, written 2019, 2019-03 or 2019-03-05";

    internal const string Date = "a date, written year-month-day: 2019-03-05";

    internal const string Duration = "a duration of one unit (ISO 8601), such as PT40M, PT2H, P3D, P2W, P6M or P1Y";

    internal static string Refuse(string? value, string expected) => $"'{Shown.Text(value)}' is not {expected}.";
}
