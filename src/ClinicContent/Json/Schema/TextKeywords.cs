using ClinicContent.Shapes;

namespace ClinicContent.Json.Schema;

/// <summary>Writes the keywords of what is one piece of text.</summary>
/// <param name="keywords">Where to.</param>
/// <param name="isFrontMatter">Whether a text may stand without quotes, and then be a number or a flag to a schema.</param>
/// <param name="describe">Says what a word of a type is.</param>
internal sealed class TextKeywords(Keywords keywords, bool isFrontMatter, Func<Type, string?, string?> describe)
{
    /// <summary>A text, with what is known of it first, which an editor then offers.</summary>
    internal void Write(TextForm form)
    {
        if (form.Known.Count == 0)
        {
            WritePattern(form);
        }
        else
        {
            keywords.Objects("anyOf", [() => WriteWords(form.Type, form.Known), () => WritePattern(form)]);
        }
    }

    /// <summary>A reference, which leads to one of the known items where there are any.</summary>
    internal void WriteReference(TextForm form, IEnumerable<string> known)
    {
        if (known.Any())
        {
            keywords.Texts("enum", known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }
        else
        {
            WritePattern(form);
        }
    }

    /// <summary>The form that a text has to have.</summary>
    internal void WritePattern(TextForm form)
    {
        var types = new TextTypes(form);
        keywords.TextOrTexts("type", isFrontMatter ? types.Names : ["string"]);
        if (isFrontMatter && types.Minimum is { } minimum)
        {
            keywords.Number("minimum", minimum);
        }

        if (isFrontMatter && types.Maximum is { } maximum)
        {
            keywords.Number("maximum", maximum);
        }

        if (form.MaxLength is { } length)
        {
            keywords.Number("maxLength", length);
        }

        keywords.Text("pattern", form.Pattern);
        keywords.Text("patternErrorMessage", $"This is not {form.Expected}.");
    }

    /// <summary>The words that a text may be, each with what it means.</summary>
    internal void WriteWords(Type type, IReadOnlyList<string> words)
    {
        keywords.Texts("enum", words);
        string?[] descriptions = [.. words.Select(word => describe(type, word))];
        if (!descriptions.Contains(null))
        {
            keywords.Texts("enumDescriptions", descriptions!);
        }
    }
}
