using ClinicContent.Diagnostics;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>A treatment has indications, and each of them an identity of its own.</summary>
internal sealed class IndicationsRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item is not Treatment treatment)
        {
            return;
        }

        if (treatment.Indications.IsEmpty)
        {
            faults.Add(DiagnosticCatalogue.NoIndication, "$");
        }

        var seen = new Dictionary<IndicationKey, int>();
        for (var i = 0; i < treatment.Indications.Count; i++)
        {
            var key = treatment.Indications[i].Key;
            if (!seen.TryAdd(key, i))
            {
                faults.Add(
                    DiagnosticCatalogue.DuplicateIndication,
                    MemberPath.At("$.indications", i),
                    suggestion: null,
                    faults.Locate(MemberPath.At("$.indications", seen[key])),
                    key.ToString()
                );
            }
        }
    }
}
