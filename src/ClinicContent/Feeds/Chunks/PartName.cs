using System.Text;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Feeds.Chunks;

/// <summary>Names of parts of an item, as they stand behind its reference.</summary>
internal static class PartName
{
    /// <summary>The letters and digits of a heading, in lower case, with hyphens between its words; "part" where it has none.</summary>
    internal static string Of(string heading)
    {
        var name = new StringBuilder();
        var wantsHyphen = false;
        foreach (var rune in heading.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                wantsHyphen |= name.Length > 0 && !IsApostrophe(rune);
                continue;
            }

            if (wantsHyphen)
            {
                name.Append('-');
                wantsHyphen = false;
            }

            name.Append(Rune.ToLowerInvariant(rune));
        }

        return name.Length == 0 ? "part" : name.ToString();
    }

    /// <summary>What tells an indication from the others of its treatment.</summary>
    internal static string Of(Indication indication)
    {
        var key = indication.Key;
        var name = "for-" + key.Condition.Value;
        name += string.Concat(key.Methods.Select(method => "-by-" + method.Value));
        name += string.Concat(key.Products.Select(product => "-as-" + Of(product)));
        name += key.Line is null ? "" : "-" + key.Line.Value;
        return name + (key.Population is null ? "" : "-in-" + Of(key.Population));
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’';
}
