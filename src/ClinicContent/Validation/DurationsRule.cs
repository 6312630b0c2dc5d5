using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>The earliest end of a range of durations is not after the latest.</summary>
internal sealed class DurationsRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        switch (item)
        {
            case Treatment treatment:
                CheckTreatment(treatment, faults);
                break;
            case DeliveryMethod method:
                CheckRange(method.TypicalDuration, "$.typicalDuration", faults);
                CheckRange(method.Onset, "$.onset", faults);
                break;
            default:
                break;
        }
    }

    private static void CheckTreatment(Treatment treatment, ItemFaults faults)
    {
        CheckRange(treatment.Onset?.Range, "$.onset.range", faults);
        for (var i = 0; i < treatment.SessionPhases.Count; i++)
        {
            CheckRange(treatment.SessionPhases[i].Duration, MemberPath.At("$.sessionPhases", i, ".duration"), faults);
        }

        CheckSchedule(treatment.Course, "$.course", faults);
        for (var i = 0; i < treatment.DeliveryOptions.Count; i++)
        {
            CheckSchedule(
                treatment.DeliveryOptions[i].DoseSchedule,
                MemberPath.At("$.deliveryOptions", i, ".doseSchedule"),
                faults
            );
        }
    }

    private static void CheckSchedule(ValueList<DosePhase> schedule, string path, ItemFaults faults)
    {
        for (var i = 0; i < schedule.Count; i++)
        {
            CheckRange(schedule[i].Duration, MemberPath.At(path, i, ".duration"), faults);
        }
    }

    private static void CheckRange(DurationRange? range, string path, ItemFaults faults)
    {
        if (range is { Earliest: { } earliest, Latest: { } latest } && earliest.CompareTo(latest) > 0)
        {
            faults.Add(DiagnosticCatalogue.DurationOrder, path, earliest.ToPhrase(), latest.ToPhrase());
        }
    }
}
