using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>Keys of citations are unique in their item, what points at one finds it, and a clinical claim names its source.</summary>
internal sealed class CitationsRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item.Citations.IsEmpty && item is not Treatment)
        {
            return;
        }

        var keys = new HashSet<string>(item.Citations.Count, StringComparer.Ordinal);
        for (var i = 0; i < item.Citations.Count; i++)
        {
            if (!keys.Add(item.Citations[i].Key))
            {
                faults.Add(
                    DiagnosticCatalogue.DuplicateCitation,
                    MemberPath.At("$.citations", i, ".key"),
                    item.Citations[i].Key
                );
            }
        }

        if (item is Treatment treatment)
        {
            CheckTreatment(treatment, keys, faults);
        }
    }

    /// <summary>Reports a key that no citation of the item has.</summary>
    internal static void CheckKey(string key, IReadOnlySet<string> keys, string path, ItemFaults faults)
    {
        if (!keys.Contains(key))
        {
            faults.Add(DiagnosticCatalogue.UnknownCitation, path, Nearest.Find(key, keys), related: null, key);
        }
    }

    private static void CheckTreatment(Treatment treatment, HashSet<string> keys, ItemFaults faults)
    {
        CheckKeys(treatment.Mechanism?.Citations ?? default, "$.mechanism", keys, faults);
        CheckKeys(treatment.Onset?.Citations ?? default, "$.onset", keys, faults);
        CheckKeys(treatment.Eligibility?.Citations ?? default, "$.eligibility", keys, faults);
        CheckEach(treatment.DeliveryOptions, "$.deliveryOptions", static one => one.Citations, keys, faults);
        for (var i = 0; i < treatment.DeliveryOptions.Count; i++)
        {
            var schedule = treatment.DeliveryOptions[i].DoseSchedule;
            CheckEach(
                schedule,
                MemberPath.At("$.deliveryOptions", i, ".doseSchedule"),
                static one => one.Citations,
                keys,
                faults
            );
        }

        CheckEach(treatment.Course, "$.course", static one => one.Citations, keys, faults);
        CheckEach(treatment.Contraindications, "$.contraindications", static one => one.Citations, keys, faults);
        CheckEach(treatment.Cautions, "$.cautions", static one => one.Citations, keys, faults);
        CheckEach(treatment.AdverseEffects, "$.adverseEffects", static one => one.Citations, keys, faults);
        CheckEach(treatment.Interactions, "$.interactions", static one => one.Citations, keys, faults);
        CheckEach(treatment.RegulatoryStatuses, "$.regulatoryStatuses", static one => one.Citations, keys, faults);
        CheckEach(treatment.Indications, "$.indications", static one => one.Citations, keys, faults);
        for (var i = 0; i < treatment.Indications.Count; i++)
        {
            CheckIndication(treatment.Indications[i], MemberPath.At("$.indications", i), keys, faults);
        }
    }

    private static void CheckIndication(Indication indication, string path, HashSet<string> keys, ItemFaults faults)
    {
        CheckEach(indication.Statuses, path + ".statuses", static one => one.Citations, keys, faults);
        for (var i = 0; i < indication.Statuses.Count; i++)
        {
            if (indication.Statuses[i].Status != ApprovalStatus.Unknown && indication.Statuses[i].Citations.IsEmpty)
            {
                faults.Add(DiagnosticCatalogue.ClaimWithoutSource, MemberPath.At(path + ".statuses", i), "the status");
            }
        }

        for (var i = 0; i < indication.Evidence.Count; i++)
        {
            if (indication.Evidence[i].Source is { } key)
            {
                CheckKey(key, keys, MemberPath.At(path + ".evidence", i, ".source"), faults);
            }
            else
            {
                faults.Add(
                    DiagnosticCatalogue.ClaimWithoutSource,
                    MemberPath.At(path + ".evidence", i),
                    "the evidence statement"
                );
            }
        }

        if (indication is { Claim: not null, Citations.IsEmpty: true })
        {
            faults.Add(DiagnosticCatalogue.ClaimWithoutSource, path + ".claim", "the claim");
        }
    }

    private static void CheckEach<T>(
        ValueList<T> carriers,
        string path,
        Func<T, ValueList<string>> citationsOf,
        HashSet<string> keys,
        ItemFaults faults
    )
    {
        for (var i = 0; i < carriers.Count; i++)
        {
            CheckKeys(citationsOf(carriers[i]), MemberPath.At(path, i), keys, faults);
        }
    }

    private static void CheckKeys(ValueList<string> citations, string path, HashSet<string> keys, ItemFaults faults)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            CheckKey(citations[i], keys, MemberPath.At(path + ".citations", i), faults);
        }
    }
}
