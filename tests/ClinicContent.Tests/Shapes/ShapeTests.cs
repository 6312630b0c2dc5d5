using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ClinicContent.Json;
using ClinicContent.Loading;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;
using ClinicContent.Shapes;
using ClinicContent.Tests.Shared;

namespace ClinicContent.Tests.Shapes;

public sealed class ShapeTests
{
    public static TheoryData<string> Shapes => ShapeCase.Names;

    [Fact]
    public void Shapes_EveryRecordOfTheModel_HasOne()
    {
        var records =
            from type in typeof(ContentItem).Assembly.GetTypes()
            where type is { IsPublic: true, IsSealed: true } && IsOfTheModel(type)
            where
                ModelValues.MembersOf(type).Length > 0
                || type.IsSubclassOf(typeof(Block))
                || type.IsSubclassOf(typeof(Inline))
            where type != typeof(Section) && !type.IsSubclassOf(typeof(ExtensionValue))
            select type.Name;
        string[] others = [nameof(BundleHeader), nameof(BundleNotices), nameof(BundleImages), nameof(SiteFile)];
        var described = ShapeCase.All.Keys.Except(others);
        Assert.Equal(records.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Members_EveryProperty_IsListedUnderItsNameWithItsValue(string record)
    {
        var shape = ShapeCase.All[record];
        var (value, listed) = shape.MakeFull();
        var expected = ModelValues
            .MembersOf(shape.Record)
            .ToDictionary(WireName, member => member.GetValue(value), StringComparer.Ordinal);
        var found = listed.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, member => Assert.Equal(member.Value, found[member.Key]));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Members_RequiredProperty_MustStandOnTheWire(string record)
    {
        var shape = ShapeCase.All[record];
        var needed = ModelValues
            .MembersOf(shape.Record)
            .Where(member => member.IsDefined(typeof(RequiredMemberAttribute), inherit: false))
            .Select(WireName);
        Assert.Empty(needed.Except(shape.Blank.Where(member => member.IsRequired).Select(member => member.Name)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Members_BlankRecord_HaveNoValues(string record) =>
        Assert.All(ShapeCase.All[record].Blank, member => Assert.False(Records.IsSet(member.Value), member.Name));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_FullValueThatWasWritten_IsEqual(string record)
    {
        var shape = ShapeCase.All[record];
        var (value, _) = shape.MakeFull();
        var json = shape.Write(value);
        var read = shape.Read(json);
        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read!.GetHashCode());
        Assert.Equal(json, shape.Write(read));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Write_FullValue_HasTheMembersInTheOrderOfTheShape(string record)
    {
        var shape = ShapeCase.All[record];
        var (value, listed) = shape.MakeFull();
        using var json = JsonDocument.Parse(shape.Write(value));
        Assert.Equal(
            listed.Select(member => member.Name),
            json.RootElement.EnumerateObject().Select(member => member.Name)
        );
    }

    [Fact]
    public void Cases_OfBlocks_AreNamedLikeTheirKindsInOrder() =>
        CheckCases(BlockShapes.Block, Enum.GetNames<BlockKind>(), "Block", block => block.Kind.ToString());

    [Fact]
    public void Cases_OfInlines_AreNamedLikeTheirKindsInOrder() =>
        CheckCases(InlineShapes.Inline, Enum.GetNames<InlineKind>(), "Inline", inline => inline.Kind.ToString());

    private static void CheckCases<T>(Union<T> union, string[] kinds, string suffix, Func<T, string> kindOf)
        where T : class
    {
        var words = kinds.Select(ClinicContent.Model.Words.ToKebab);
        Assert.Equal(words, union.Cases.Select(one => Encoding.UTF8.GetString(one.Word)));
        var shapes = kinds.Select(kind => ShapeCase.All[kind + suffix]).ToArray();
        Assert.Equal(shapes.Select(shape => shape.Blank), union.Cases.Select(one => one.Shape.Members));
        Assert.Equal(kinds, shapes.Select(shape => kindOf((T)shape.MakeFull().Value)));
    }

    // Flags lose their "Is", and a callout's kind the prefix that keeps it apart from the kind of block.
    private static string WireName(System.Reflection.MemberInfo member)
    {
        var name = member.Name switch
        {
            nameof(CalloutBlock.CalloutKind) => "Kind",
            ['I', 's', >= 'A' and <= 'Z', ..] flag => flag[2..],
            var other => other,
        };
        return JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    private static bool IsOfTheModel(Type type) =>
        type.Namespace!.StartsWith("ClinicContent.Model", StringComparison.Ordinal)
        || type.Namespace == "ClinicContent.Projections"
        || type.IsSubclassOf(typeof(ContentItem));
}
