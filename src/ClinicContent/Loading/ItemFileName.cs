using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What the name of an item's file says: <c>{folder}/{id}.{extension}</c>.</summary>
internal static class ItemFileName
{
    /// <summary>The extension in lower case, with its dot.</summary>
    internal static string Extension(string fileName) => Path.GetExtension(fileName).ToLowerInvariant();

    /// <summary>The id; null, with a diagnostic, where the name is none.</summary>
    internal static string? Id(string fileName, string displayName, DiagnosticBag bag)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        if (IdGrammar.IsValid(stem))
        {
            return stem;
        }

        var dot = stem.IndexOf('.', StringComparison.Ordinal);
        var language = dot < 0 ? null : stem[(dot + 1)..];
        var isVariant = dot > 0 && IdGrammar.IsValid(stem[..dot]) && LanguageTag.TryCreate(language, out _);
        var diagnostic = isVariant
            ? Diagnostic.Create(DiagnosticCatalogue.LanguageVariant, fileName, language)
            : Diagnostic.Create(DiagnosticCatalogue.FileName, fileName) with
            {
                Suggestion = IdGrammar.Suggest(stem) is { } meant ? meant + Extension(fileName) : null,
            };
        bag.Add(diagnostic with { Place = new() { File = displayName } });
        return null;
    }
}
