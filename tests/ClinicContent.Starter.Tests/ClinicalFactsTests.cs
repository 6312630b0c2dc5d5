namespace ClinicContent.Starter.Tests;

/// <summary>What else was collected of the treatments and conditions. A change here is a change of a medical fact.</summary>
public sealed class ClinicalFactsTests
{
    private static readonly Treatment Ketamine = StarterContent.Catalog.GetTreatment(new("ketamine-therapy"));
    private static readonly Treatment Esketamine = StarterContent.Catalog.GetTreatment(new("esketamine-nasal-spray"));

    [Theory]
    [InlineData("depression", "icd-10-cm F32 Narrower, icd-10-cm F33.9 Narrower, mesh D003865 Exact")]
    [InlineData("treatment-resistant-depression", "mesh D061218 Exact")]
    [InlineData("depression-with-acute-suicidal-ideation", "")]
    [InlineData("ptsd", "icd-10-cm F43.1 Exact, mesh D013313 Exact")]
    [InlineData("anxiety-disorders", "icd-10-cm F41.9 Narrower, mesh D001008 Exact")]
    [InlineData("generalized-anxiety-disorder", "icd-10-cm F41.1 Exact, mesh D000098647 Exact")]
    [InlineData("social-anxiety-disorder", "icd-10-cm F40.1 Exact, mesh D000072861 Exact")]
    [InlineData("panic-disorder", "icd-10-cm F41.0 Exact, mesh D016584 Exact")]
    [InlineData("complex-regional-pain-syndrome", "icd-10-cm G90.5 Narrower, mesh D020918 Exact")]
    [InlineData("fibromyalgia", "icd-10-cm M79.7 Exact, mesh D005356 Exact")]
    [InlineData("chronic-pain", "mesh D059350 Exact")]
    [InlineData("neuropathic-pain", "")]
    public void Codes_OfCondition_AreThoseOfTheTable(string condition, string codes) =>
        Assert.Equal(
            codes,
            string.Join(
                ", ",
                StarterContent
                    .Catalog.GetCondition(new(condition))
                    .Codes.Select(code => $"{code.System} {code.Code} {code.Match}")
            )
        );

    [Theory]
    [InlineData("intravenous-infusion", "intravenous", "C38276")]
    [InlineData("nasal-spray", "nasal", "C38284")]
    [InlineData("lozenge", "oral", "C38288")]
    public void Codes_OfDeliveryMethod_AreThoseOfItsRoute(string method, string route, string code)
    {
        var found = StarterContent.Catalog.GetDeliveryMethod(new(method));

        Assert.Equal(route, found.Route?.Value);
        Assert.Equal(("ncit", code), (Assert.Single(found.Codes).System.Value, found.Codes[0].Code));
    }

    [Fact]
    public void Codes_OfSubstances_AreThoseOfTheTable() =>
        Assert.Equal(
            [
                "esketamine: unii 50LFG02TXD, mesh C000629870",
                "esketamine hydrochloride: unii L8P1H35P2Z",
                "ketamine: unii 690G0D6V8H",
                "ketamine hydrochloride: unii O18YUO0I83",
            ],
            Esketamine
                .Substances.Concat(Ketamine.Substances)
                .Select(substance =>
                    $"{substance.Name}: "
                    + string.Join(", ", substance.Codes.Select(code => $"{code.System} {code.Code}"))
                )
        );

    [Fact]
    public void FindByCode_BelowTheCategory_FindsTheCondition() =>
        Assert.Equal(
            "condition/ptsd",
            Assert.Single(StarterContent.Catalog.FindByCode(Model.CodeSystem.Icd10Cm, "F43.10")).Item.Ref.ToString()
        );

    [Fact]
    public void Dose_OfInfusion_IsTheOneOfDepressionStudies()
    {
        var option = Assert.Single(Ketamine.DeliveryOptions, one => one.IsTypical);
        var dose = Assert.Single(option.DoseSchedule);

        Assert.Equal("intravenous-infusion", option.Method.Value);
        Assert.Equal((0.5m, "mg/kg"), (dose.DoseValue, dose.DoseUnit));
        Assert.Equal("40 minutes", dose.Duration?.ToPhrase());
        Assert.Equal(["andrade-2017"], dose.Citations);
    }

    [Fact]
    public void BoxedWarnings_AreThoseOfTheEsketamineLabel()
    {
        Assert.Equal(
            [
                "Sedation",
                "Dissociation",
                "Respiratory depression",
                "Abuse and misuse",
                "Suicidal thoughts and behaviors",
            ],
            Esketamine.Cautions.Where(caution => caution.IsBoxed).Select(caution => caution.Text)
        );
        Assert.DoesNotContain(Ketamine.Cautions, caution => caution.IsBoxed);
    }

    [Fact]
    public void Contraindications_AreThoseOfTheSources()
    {
        Assert.Equal(
            [
                "Absolute: Aneurysmal vascular disease",
                "Absolute: Arteriovenous malformation",
                "Absolute: History of intracerebral hemorrhage",
                "Absolute: Hypersensitivity to esketamine or ketamine",
            ],
            Esketamine.Contraindications.Select(one => $"{one.Strength}: {one.Text}")
        );
        Assert.Equal(
            [
                "Absolute: Any condition in which a rise in blood pressure would be a serious hazard",
                "Absolute: Hypersensitivity to ketamine",
                "Relative: Poorly controlled cardiovascular disease, when given for chronic pain",
                "Relative: Some poorly controlled psychoses, when given for chronic pain",
                "Relative: Severe liver impairment, when given for chronic pain",
                "Relative: Active substance misuse, when given for chronic pain",
            ],
            Ketamine.Contraindications.Select(one => $"{one.Strength}: {one.Text}")
        );
    }

    [Fact]
    public void AdverseEffects_AreThoseOfTheSources()
    {
        Assert.Equal(
            "Dissociation, Dizziness, Nausea, Sedation, Vertigo, Numbness, Anxiety, Lethargy, Raised blood pressure, Vomiting",
            string.Join(", ", Esketamine.AdverseEffects.Select(effect => effect.Name))
        );
        Assert.Equal(
            "Emergence reactions, Raised blood pressure and pulse, Respiratory depression, Harm to the urinary tract, Liver injury, Psychiatric events",
            string.Join(", ", Ketamine.AdverseEffects.Select(effect => effect.Name))
        );
    }

    [Fact]
    public void Interactions_AreThoseOfTheKetamineLabels() =>
        Assert.Equal(
            "theophylline, sympathomimetics and vasopressin, benzodiazepines, opioids, other substances that depress the central nervous system",
            string.Join(", ", Ketamine.Interactions.Select(one => one.With))
        );

    [Fact]
    public void RegulatoryStatuses_AreThoseOfTheSources() =>
        Assert.Equal(
            [
                "esketamine: CIII",
                "esketamine nasal spray, 28 mg per device: since 2019-03-05; REMS: certified sites; at least two hours' observation after each session",
                "ketamine: CIII",
                "ketamine hydrochloride injection: since 1970; approved for general anesthesia only",
                "compounded ketamine nasal spray: never approved; warning of February 2022",
                "compounded ketamine lozenge: never approved; warning of October 2023",
            ],
            Esketamine
                .RegulatoryStatuses.Concat(Ketamine.RegulatoryStatuses)
                .Select(one =>
                    $"{one.Subject}: "
                    + string.Join(
                        "; ",
                        new[]
                        {
                            one.Schedule,
                            one.Since is { } since ? $"since {since}" : null,
                            one.SafetyProgramme,
                            one.Note,
                        }.OfType<string>()
                    )
                )
        );
}
