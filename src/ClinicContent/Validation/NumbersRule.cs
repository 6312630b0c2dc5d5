using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>Numbers are ones that can be meant.</summary>
internal sealed class NumbersRule : IItemRule
{
    /// <inheritdoc/>
    private const int FirstYear = 1500;
    private const int LastYear = 2200;

    public void Check(ContentItem item, ItemFaults faults)
    {
        for (var i = 0; i < item.Citations.Count; i++)
        {
            if (item.Citations[i].Year is { } year and (< FirstYear or > LastYear))
            {
                var path = MemberPath.At("$.citations", i, ".year");
                CheckNumber(year, FirstYear, LastYear, "year", path, faults);
            }
        }

        if (item is Treatment treatment)
        {
            CheckNumber(treatment.Eligibility?.MinimumAge, 0, 120, "minimumAge", "$.eligibility.minimumAge", faults);
            CheckNumber(
                treatment.Eligibility?.PriorFailures,
                0,
                20,
                "priorFailures",
                "$.eligibility.priorFailures",
                faults
            );
            CheckSchedule(treatment.Course, "$.course", faults);
            for (var i = 0; i < treatment.DeliveryOptions.Count; i++)
            {
                var schedule = treatment.DeliveryOptions[i].DoseSchedule;
                CheckSchedule(schedule, MemberPath.At("$.deliveryOptions", i, ".doseSchedule"), faults);
            }
        }
    }

    private static void CheckSchedule(ValueList<DosePhase> schedule, string path, ItemFaults faults)
    {
        for (var i = 0; i < schedule.Count; i++)
        {
            CheckNumber(schedule[i].DoseValue, 0, 1_000_000, "doseValue", MemberPath.At(path, i, ".doseValue"), faults);
        }
    }

    private static void CheckNumber(decimal? number, int least, int most, string member, string path, ItemFaults faults)
    {
        if (number < least || number > most)
        {
            faults.Add(DiagnosticCatalogue.NumberLimits, path, member, number, least, most);
        }
    }
}
