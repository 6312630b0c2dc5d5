using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>Codes look as their system writes them.</summary>
internal sealed class MedicalCodesRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        CheckAll(item.Codes, "$", faults);
        switch (item)
        {
            case Treatment treatment:
                CheckTreatment(treatment, faults);
                break;
            case Condition condition:
                CheckEach(condition.Symptoms, "$.symptoms", static one => one.Codes, faults);
                break;
            default:
                break;
        }
    }

    private static void CheckTreatment(Treatment treatment, ItemFaults faults)
    {
        CheckEach(treatment.Substances, "$.substances", static one => one.Codes, faults);
        for (var i = 0; i < treatment.Substances.Count; i++)
        {
            var path = MemberPath.At("$.substances", i, ".products");
            CheckEach(treatment.Substances[i].Products, path, static one => one.Codes, faults);
        }

        CheckEach(treatment.AdverseEffects, "$.adverseEffects", static one => one.Codes, faults);
        CheckEach(treatment.Interactions, "$.interactions", static one => one.Codes, faults);
    }

    private static void CheckEach<T>(
        ValueList<T> carriers,
        string path,
        Func<T, ValueList<MedicalCode>> codesOf,
        ItemFaults faults
    )
    {
        for (var i = 0; i < carriers.Count; i++)
        {
            var codes = codesOf(carriers[i]);
            if (!codes.IsEmpty)
            {
                CheckAll(codes, MemberPath.At(path, i), faults);
            }
        }
    }

    private static void CheckAll(ValueList<MedicalCode> codes, string path, ItemFaults faults)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            var code = codes[i];
            if (MedicalCodeForm.FaultOf(code.System, code.Code) is { } fault)
            {
                var at = MemberPath.At(path + ".codes", i, ".code");
                faults.Add(DiagnosticCatalogue.CodeForm, at, code.Code, code.System.Label, fault);
            }

            if (codes.Take(i).Any(other => other.System == code.System && other.Code == code.Code))
            {
                var twice = code.System.Label + " " + code.Code;
                faults.Add(DiagnosticCatalogue.DuplicateReference, MemberPath.At(path + ".codes", i), twice);
            }
        }
    }
}
