using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Canonical texts of the values that are written as one piece of text.</summary>
internal static class TextValues
{
    private static readonly Dictionary<Type, Gen<string>> Forms = new()
    {
        [typeof(WebUrl)] = Gen.Select(
            Gen.OneOf(
                "https://example.org/",
                "http://localhost:8080/é/",
                "mailto:",
                "tel:+1-",
                "sms:",
                "/",
                "../",
                "?q=",
                "#"
            ),
            Texts.Word,
            string.Concat
        ),
        [typeof(ImageSource)] = Gen.Select(
            Gen.OneOf("https://example.org/é/", "../images/", "", "./a/../"),
            Texts.Word,
            (start, word) => $"{start}{word}.png"
        ),
        [typeof(Slug)] = Texts.Word.Array[1, 3].Select(words => string.Join('/', words) + ".V_1~"),
        [typeof(LanguageTag)] = Gen.OneOf("en", "de", "pt-BR", "zh-Hant-TW", "sl-rozaj-1994", "en-u-ca-buddhist"),
        [typeof(Jurisdiction)] = Gen.OneOf("US", "GB", "EU", "US-CA", "GB-SCT", "FR-75C"),
        [typeof(Doi)] = Texts.Word.Select(word => $"10.1000/é({word})"),
        [typeof(Pmid)] = Gen.Int[1, 99_999_999].Select(number => $"{number}"),
        [typeof(TagUri)] = Texts.Word.Select(word => $"tag:example.org,2026:{word}"),
        [typeof(CodeSystem)] = Gen.Select(
            Gen.OneOf("", "http://example.org/", "urn:oid:1.2.3.", "urn:x:"),
            Texts.Word,
            string.Concat
        ),
    };

    /// <summary>Texts of a type; words where the type is an open set.</summary>
    internal static Gen<string> Of(Type type) => Forms.GetValueOrDefault(type, Texts.Word);
}
