using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Finds items by medical code. Made on first use.</summary>
internal sealed class CodeIndex
{
    private readonly Dictionary<(CodeSystem System, string Code), List<CodeFinding>> findings = [];

    internal CodeIndex(IEnumerable<ContentItem> items)
    {
        foreach (var item in items)
        {
            AddAll(item, item.Codes, carrier: null);
            if (item is Treatment treatment)
            {
                foreach (var substance in treatment.Substances)
                {
                    AddAll(item, substance.Codes, substance.Name);
                    foreach (var product in substance.Products)
                    {
                        AddAll(item, product.Codes, product.Name);
                    }
                }
            }
        }
    }

    /// <summary>The items that carry a code, then those that carry an ICD category above it, the nearest first; each in answer order.</summary>
    internal ValueList<CodeFinding> Find(CodeSystem system, string code)
    {
        var sought = Normalize(system, code);
        var all = new List<CodeFinding>(findings.GetValueOrDefault((system, sought)) ?? []);
        for (var length = sought.Length - 1; length >= MedicalCodeForm.CategoryLength(system); length--)
        {
            if (findings.TryGetValue((system, sought[..length]), out var above))
            {
                all.AddRange(above.Select(finding => finding with { IsBelow = true }));
            }
        }

        return all.ToValueList();
    }

    // Some write the codes of ICD without their point.
    private static string Normalize(CodeSystem system, string code)
    {
        var upper = code.Trim().ToUpperInvariant();
        return MedicalCodeForm.CategoryLength(system) < int.MaxValue
            ? upper.Replace(".", "", StringComparison.Ordinal)
            : upper;
    }

    private void AddAll(ContentItem item, ValueList<MedicalCode> codes, string? carrier)
    {
        foreach (var code in codes)
        {
            var key = (code.System, Normalize(code.System, code.Code));
            if (!findings.TryGetValue(key, out var found))
            {
                findings.Add(key, found = []);
            }

            found.Add(
                new()
                {
                    Item = item,
                    Code = code,
                    Carrier = carrier,
                }
            );
        }
    }
}
