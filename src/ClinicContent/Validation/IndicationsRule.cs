using ClinicContent.Diagnostics;
using ClinicContent.Model;
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

            CheckStatuses(treatment.Indications[i], MemberPath.At("$.indications", i), faults);
        }
    }

    // Which of two holds would be anybody's guess.
    private static void CheckStatuses(Indication indication, string path, ItemFaults faults)
    {
        var statuses = indication.Statuses;
        for (var i = 1; i < statuses.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (statuses[j], statuses[i]);
                var disagrees =
                    one.Jurisdiction == other.Jurisdiction && one.Since == other.Since && one.Status != other.Status;
                if (disagrees)
                {
                    faults.Add(
                        DiagnosticCatalogue.StatusesDisagree,
                        MemberPath.At(path + ".statuses", i, ".status"),
                        suggestion: null,
                        faults.Locate(MemberPath.At(path + ".statuses", j, ".status")),
                        other.Jurisdiction.Value,
                        Words.ToKebab(one.Status.ToString()),
                        Words.ToKebab(other.Status.ToString())
                    );
                }
            }
        }
    }
}
