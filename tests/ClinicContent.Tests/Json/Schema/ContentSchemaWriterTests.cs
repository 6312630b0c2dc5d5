using System.Text.Json;
using ClinicContent.Json;
using ClinicContent.Json.Schema;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Projections;
using ClinicContent.Shapes;
using ClinicContent.Tests.Shapes;
using ClinicContent.Tests.Shared;

namespace ClinicContent.Tests.Json.Schema;

public sealed class ContentSchemaWriterTests
{
    private static readonly ContentSchemaOptions WithItems = new()
    {
        Items =
        [
            new ConditionId("ptsd").Ref,
            new TreatmentId("ketamine-therapy").Ref,
            new ConditionId("depression").Ref,
            new ConditionId("ptsd").Ref,
        ],
    };

    public static TheoryData<ContentKind> Kinds => [.. Enum.GetValues<ContentKind>()];

    public static TheoryData<string> Shapes => ShapeCase.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Write_Kind_DescribesItsJsonFiles(ContentKind kind) =>
        Verifier.Verify(ContentSchemaWriter.Write(kind), extension: "json", parameters: Words.ToKebab(kind.ToString()));

    // Valid files with every member of every record: what reads schemas elsewhere is held against them too.
    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Serialize_FullItem_IsAFixtureForSchemas(ContentKind kind)
    {
        var item = Generate.FullItems().Single(item => item.Kind == kind);
        return Verifier.Verify(
            ContentJsonSerializer.Serialize(item),
            extension: "json",
            parameters: Words.ToKebab(kind.ToString())
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_Again_HasTheSameBytes(ContentKind kind)
    {
        var reversed = WithItems with { Items = WithItems.Items.Reverse().ToValueList() };
        Assert.Equal(
            ContentSchemaWriter.WriteToUtf8Bytes(kind, WithItems),
            ContentSchemaWriter.WriteToUtf8Bytes(kind, reversed)
        );
        Assert.Equal(
            ContentSchemaWriter.Write(kind),
            ContentSchemaWriter.Write(kind, new() { Format = ContentFormat.Json })
        );
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Properties_OfEveryRecord_AreTheMembersThatAreWritten(string record)
    {
        var (value, _) = ShapeCase.All[record].MakeFull();
        using var written = JsonDocument.Parse(ShapeCase.All[record].Write(value));
        var expected = written.RootElement.EnumerateObject().Select(member => member.Name).ToArray();
        if (SchemasOf(record) is { Count: > 0 } schemas)
        {
            Assert.All(schemas, schema => Assert.Equal(expected, Properties(schema).Except(["type", "formatVersion"])));
            return;
        }

        // What stands in bundles only, which no one writes by hand, what is no item, and what goes out and never comes back.
        string[] projections =
        [
            nameof(ItemIdentity),
            nameof(ItemCard),
            nameof(FullItem),
            nameof(ItemRelation),
            nameof(PostRelation),
        ];
        Assert.True(
            record is nameof(ImageFile) or nameof(SiteFile)
                || record.StartsWith("Bundle", StringComparison.Ordinal)
                || projections.Contains(record),
            record
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Properties_OfEveryRecord_AreDescribed(ContentKind kind)
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(kind));
        var properties = Objects(schema.RootElement)
            .Where(one => one.TryGetProperty("additionalProperties", out _))
            .SelectMany(one => one.GetProperty("properties").EnumerateObject())
            .ToArray();
        Assert.InRange(properties.Length, 100, int.MaxValue);
        Assert.All(properties, one => Assert.NotEmpty(one.Value.GetProperty("description").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void References_OfEverySchema_LeadToADefinition(ContentKind kind)
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(kind, WithItems));
        var defined = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(one => "#/$defs/" + one.Name);
        var referred = Objects(schema.RootElement)
            .Where(one => one.TryGetProperty("$ref", out _))
            .Select(one => one.GetProperty("$ref").GetString());
        Assert.Equal(defined.Order(StringComparer.Ordinal), referred.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_KnownItems_AreWhatReferencesMayLeadTo()
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(ContentKind.Post, WithItems));
        var definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal(
            ["condition/depression", "condition/ptsd", "treatment/ketamine-therapy"],
            Texts(definitions.GetProperty("itemRef").GetProperty("enum"))
        );
        Assert.False(definitions.GetProperty("postId").TryGetProperty("enum", out _));
        Assert.False(schema.RootElement.GetProperty("properties").GetProperty("id").TryGetProperty("enum", out _));
    }

    [Fact]
    public void Write_KnownItems_OwnIdIsFree()
    {
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(ContentKind.Condition, WithItems));
        var ids = schema.RootElement.GetProperty("$defs").GetProperty("conditionId");
        Assert.Equal(["depression", "ptsd"], Texts(ids.GetProperty("enum")));
        Assert.True(schema.RootElement.GetProperty("properties").GetProperty("id").TryGetProperty("pattern", out _));
    }

    [Theory]
    [InlineData(ContentKind.Treatment, "treatment.schema.json")]
    [InlineData(ContentKind.DeliveryMethod, "delivery-method.schema.json")]
    public void FileName_Kind_IsTheIdOfItsSchema(ContentKind kind, string expected)
    {
        Assert.Equal(expected, ContentSchemaWriter.FileName(kind));
        using var schema = JsonDocument.Parse(ContentSchemaWriter.Write(kind));
        Assert.Equal(expected, schema.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void Write_NoKind_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => ContentSchemaWriter.Write((ContentKind)4));
        Assert.ThrowsAny<ArgumentException>(() => ContentSchemaWriter.FileName((ContentKind)(-1)));
        Assert.Throws<ArgumentNullException>(() => new ContentSchemaOptions { Format = null! });
    }

    // Where the record stands in the schemas: as an item, as a case, or by itself.
    private static List<JsonElement> SchemasOf(string record)
    {
        var found = new List<JsonElement>();
        foreach (var kind in Enum.GetValues<ContentKind>())
        {
            var schema = JsonDocument.Parse(ContentSchemaWriter.Write(kind)).RootElement;
            if (ItemCodec.ShapeOf(kind).Type.Name == record)
            {
                found.Add(schema);
            }

            var name = JsonNamingPolicy.CamelCase.ConvertName(record);
            foreach (var one in schema.GetProperty("$defs").EnumerateObject())
            {
                var isCase = one.Name.Split('.') is [var union, var word] && Words.ToKebab(record) == $"{word}-{union}";
                if (one.Name == name || isCase)
                {
                    found.Add(one.Value);
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Properties(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(one => one.Name);

    private static IEnumerable<string> Texts(JsonElement array) =>
        array.EnumerateArray().Select(one => one.GetString()!);

    private static IEnumerable<JsonElement> Objects(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Objects(one.Value)).Prepend(element),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
            _ => [],
        };
}
