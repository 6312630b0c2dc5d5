using ClinicContent.Model.Clinical;

namespace ClinicContent.Starter.Tests;

/// <summary>The indications, row by row as they were collected. A change here is a change of a medical fact.</summary>
public sealed class IndicationTableTests
{
    private const string Anesthesia = "approved for general anesthesia only";
    private const string Depression =
        "va-dod-2022: For, suggests (after several adequate drug trials) | "
        + "consensus-2017: Neither, limited data on long-term efficacy and safety (consensus statement)";
    private const string Ptsd =
        "va-dod-2023: Against, suggest against, very low quality (table read in a copy) | "
        + "ptsd-review: For (trial of repeated doses in civilians) | "
        + "ptsd-review: Neither, no significant reduction (trial in veterans and military personnel) | "
        + "ptsd-meta-analysis: Neither, g 0.27, bias-adjusted 0.20 (−0.08 to 0.48) (meta-analysis)";
    private const string WeakOrNone = "pain-guideline-2018: Neither, weak or no evidence";

    public static TheoryData<string, string, ApprovalStatus, string?, string, OverallDirection, int, string> Rows =>
        new()
        {
            {
                "esketamine-nasal-spray",
                "treatment-resistant-depression [nasal-spray] adjunct",
                ApprovalStatus.Approved,
                "2019-03-05",
                "with an oral antidepressant",
                OverallDirection.For,
                1,
                "esketamine-label: For (the label)"
            },
            {
                "esketamine-nasal-spray",
                "treatment-resistant-depression [nasal-spray] monotherapy",
                ApprovalStatus.Approved,
                "2025-01-21",
                "as monotherapy; the day is that of the announcement",
                OverallDirection.For,
                1,
                "esketamine-label: For (the label)"
            },
            {
                "esketamine-nasal-spray",
                "depression-with-acute-suicidal-ideation [nasal-spray] adjunct",
                ApprovalStatus.Approved,
                "2020-08-03",
                "only with an oral antidepressant; the day is that of the announcement",
                OverallDirection.For,
                1,
                "esketamine-label: For (the label; depressive symptoms only)"
            },
            {
                "ketamine-therapy",
                "depression [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.For,
                2,
                Depression
            },
            {
                "ketamine-therapy",
                "treatment-resistant-depression [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.For,
                2,
                Depression
            },
            {
                "ketamine-therapy",
                "depression [nasal-spray] {compounded ketamine nasal spray}",
                ApprovalStatus.OffLabel,
                null,
                "the compounded product was never approved; FDA warned about it in February 2022",
                OverallDirection.Insufficient,
                0,
                ""
            },
            {
                "ketamine-therapy",
                "depression [lozenge] {compounded ketamine lozenge}",
                ApprovalStatus.OffLabel,
                null,
                "the compounded product was never approved; FDA warned about such products in October 2023",
                OverallDirection.Insufficient,
                0,
                ""
            },
            {
                "ketamine-therapy",
                "ptsd [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.Mixed,
                4,
                Ptsd
            },
            {
                "ketamine-therapy",
                "social-anxiety-disorder [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.For,
                1,
                "social-anxiety-trial: For (one crossover trial, n = 18; small)"
            },
            {
                "ketamine-therapy",
                "generalized-anxiety-disorder",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.Insufficient,
                1,
                "anxiety-review: Neither (small dose studies)"
            },
            {
                "ketamine-therapy",
                "panic-disorder",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.Insufficient,
                0,
                ""
            },
            {
                "ketamine-therapy",
                "complex-regional-pain-syndrome [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.For,
                1,
                "pain-guideline-2018: For, moderate evidence (for up to 12 weeks)"
            },
            {
                "ketamine-therapy",
                "fibromyalgia [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.Insufficient,
                1,
                WeakOrNone
            },
            {
                "ketamine-therapy",
                "neuropathic-pain [intravenous-infusion]",
                ApprovalStatus.OffLabel,
                null,
                Anesthesia,
                OverallDirection.Insufficient,
                1,
                WeakOrNone
            },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Indication_OfTheTable_IsAsItWasCollected(
        string treatment,
        string indication,
        ApprovalStatus status,
        string? since,
        string restriction,
        OverallDirection direction,
        int statements,
        string evidence
    )
    {
        var found = Assert.Single(
            StarterContent.Catalog.GetTreatment(new(treatment)).Indications,
            one => one.Key.ToString() == indication
        );
        var held = Assert.Single(found.Statuses);

        Assert.Equal(Jurisdiction.UnitedStates, held.Jurisdiction);
        Assert.Equal(status, held.Status);
        Assert.Equal(since, held.Since?.ToString());
        Assert.Equal(new DateOnly(2026, 11, 23), held.CheckedOn);
        Assert.Equal("FDA", held.Authority);
        Assert.Equal(restriction, held.Restriction);
        Assert.NotEmpty(held.Citations);
        Assert.Equal(direction, found.OverallDirection);
        Assert.Equal(statements, found.Evidence.Count);
        Assert.Equal(evidence, string.Join(" | ", found.Evidence.Select(Describe)));
    }

    [Fact]
    public void Indications_OutsideTheTable_DoNotExist() =>
        Assert.Equal(Rows.Count, StarterContent.Catalog.Treatments.Sum(treatment => treatment.Indications.Count));

    [Fact]
    public void Indication_AgainstSuicide_IsClaimedNowhere()
    {
        var spray = StarterContent.Catalog.GetTreatment(new("esketamine-nasal-spray"));
        var indication = Assert.Single(
            spray.Indications,
            one => one.Condition == new ConditionId("depression-with-acute-suicidal-ideation")
        );

        Assert.Equal("Relief of depressive symptoms", indication.Claim);
        Assert.Equal("It has not been shown to prevent suicide.", indication.Limitations);
    }

    private static string Describe(EvidenceStatement statement) =>
        $"{statement.Source}: {statement.Direction}"
        + (statement.Strength is null ? "" : $", {statement.Strength}")
        + (statement.Note is null ? "" : $" ({statement.Note})");
}
