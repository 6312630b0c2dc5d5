using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.JsonLd;

/// <summary>Dose schedules: of the course, and of each way in which a treatment is given.</summary>
internal static class DoseJsonLd
{
    internal static void Write(Treatment treatment, JsonLdPage page)
    {
        var list = page.StartList("doseSchedule"u8);
        foreach (var phase in treatment.Course.AsSpan())
        {
            Write(phase, by: null, page);
        }

        foreach (var option in treatment.DeliveryOptions.AsSpan())
        {
            foreach (var phase in option.DoseSchedule.AsSpan())
            {
                Write(phase, page.NameOf(option.Method), page);
            }
        }

        page.EndList(list);
    }

    private static void Write(DosePhase phase, string? by, JsonLdPage page)
    {
        page.Start("DoseSchedule"u8);
        page.Text("name"u8, Phrases.Join(by, phase.Title).ToString());
        if (phase.DoseValue is { } dose)
        {
            page.Buffer.Name("doseValue"u8);
            page.Buffer.Number(dose);
        }

        page.Text("doseUnit"u8, phase.DoseUnit);
        page.Text("frequency"u8, phase.Frequency);
        page.Text("targetPopulation"u8, phase.TargetPopulation);
        page.Text("description"u8, Phrases.Join(Phrases.Of(phase.Duration), phase.Note).ToString());
        page.Close();
    }
}
