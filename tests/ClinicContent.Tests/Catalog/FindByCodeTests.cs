using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent.Tests.Catalog;

public sealed class FindByCodeTests
{
    private static readonly ContentCatalog Catalog = new ContentCatalogBuilder()
        .Add(Item("ptsd", "F43.1"), Item("stress", "F43"))
        .Build()
        .OrThrow();

    [Theory]
    [InlineData("F43.1", "ptsd", "stress below")]
    [InlineData("f431", "ptsd", "stress below")]
    [InlineData("F43.10", "ptsd below", "stress below")]
    [InlineData("F4310", "ptsd below", "stress below")]
    [InlineData("F43", "stress")]
    [InlineData("F44.1")]
    [InlineData("F4")]
    [InlineData("")]
    public void FindByCode_Icd_FindsTheCodeAndTheCategoriesAboveIt(string code, params string[] expected) =>
        Assert.Equal(
            expected,
            Catalog.FindByCode(CodeSystem.Icd10Cm, code).Select(one => one.Item.Ref.Id + (one.IsBelow ? " below" : ""))
        );

    private static Condition Item(string id, string code) =>
        new()
        {
            Id = new(id),
            Name = id,
            Summary = id,
            Codes = [new() { System = CodeSystem.Icd10Cm, Code = code }],
        };
}
