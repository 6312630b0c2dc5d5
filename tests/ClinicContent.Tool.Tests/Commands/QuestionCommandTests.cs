using System.Text.Json;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class QuestionCommandTests
{
    [Theory]
    [InlineData("treatment", "treatment/ketamine-therapy")]
    [InlineData("condition", "condition/ptsd")]
    [InlineData("delivery-method", "delivery-method/lozenge")]
    [InlineData("post", "post/what-is-ketamine-therapy")]
    public async Task List_Type_ListsItemsOfThatKindOnly(string type, string item)
    {
        var lines = (await TestCommand.Succeed("list", type)).Out.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.StartsWith(type + "/", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith(item + " ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_Json_HoldsTheSameItems()
    {
        var text = (await TestCommand.Succeed("list")).Out.TrimEnd('\n').Split('\n');
        using var json = JsonDocument.Parse((await TestCommand.Succeed("list", "--as", "json")).Out);
        Assert.Equal(
            text.Select(line => line.Split(' ')[0]),
            json.RootElement.EnumerateArray().Select(row => row.GetProperty("ref").GetString())
        );
    }

    [Fact]
    public async Task Related_Post_SaysWhy()
    {
        var run = await TestCommand.Succeed("related", "post/what-is-ketamine-therapy");
        Assert.Matches(
            @"related posts:\n  post/what-is-ptsd +.* +chosen by the author; both about .*condition/ptsd",
            run.Out
        );
        Assert.Contains("\nis led to by:\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_TreatmentOfACondition_HasStatusAndEvidenceBesideIt()
    {
        var ofCondition = (await TestCommand.Succeed("related", "condition/ptsd")).Out;
        Assert.Matches(
            @"treatment/ketamine-therapy +Ketamine therapy +indication \(spoken of, not endorsed\); .*US: off-label.*; evidence: mixed",
            ofCondition
        );
        var ofTreatment = (await TestCommand.Succeed("related", "treatment/esketamine-nasal-spray")).Out;
        Assert.Equal(
            2,
            ofTreatment
                .Split('\n')
                .Count(line =>
                    line.Contains("condition/treatment-resistant-depression", StringComparison.Ordinal)
                    && line.Contains("US: approved; evidence: for", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task FindCode_SystemNearlyKnown_IsToldWhatWasMeant()
    {
        var run = await TestCommand.Run("find-code", "icd10", "F43");
        Assert.Equal((1, "No item carries the code icd10 F43. Did you mean 'icd-10'?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task FindCode_EmptyCode_IsWrongUse() =>
        Assert.Equal(2, (await TestCommand.Run("find-code", "icd-10-cm", " ")).ExitCode);

    [Fact]
    public async Task Related_Json_HasBothDirections()
    {
        using var json = JsonDocument.Parse(
            (await TestCommand.Succeed("related", "condition/ptsd", "--as", "json")).Out
        );
        var relations = json
            .RootElement.EnumerateArray()
            .Select(row => row.GetProperty("relation").GetString())
            .Distinct();
        Assert.Contains("is led to by", relations);
    }

    [Theory]
    [InlineData("icd-10-cm", "F43.1", false)]
    [InlineData("ICD-10-CM", "f43.10", true)]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "F43.12", true)]
    [InlineData("2.16.840.1.113883.6.90", "F43.1", false)]
    [InlineData("urn:oid:2.16.840.1.113883.6.90", "F43.1", false)]
    public async Task FindCode_AnyNameOfTheSystem_FindsTheConditionAndSaysWhetherBelow(
        string system,
        string code,
        bool isBelow
    )
    {
        var run = await TestCommand.Succeed("find-code", system, code);
        Assert.StartsWith("condition/ptsd ", run.Out, StringComparison.Ordinal);
        Assert.Equal(isBelow, run.Out.Contains("through the category above", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FindCode_Substance_FindsTheTreatmentThatHoldsIt()
    {
        var run = await TestCommand.Succeed("find-code", "unii", "690G0D6V8H");
        Assert.StartsWith("treatment/ketamine-therapy ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindCode_NobodyHasIt_FailsAndSaysSo()
    {
        var run = await TestCommand.Run("find-code", "icd-10-cm", "Z99");
        Assert.Equal((1, "", "No item carries the code ICD-10-CM Z99.\n"), (run.ExitCode, run.Out, run.Error));
    }
}
