namespace ClinicContent.Tests.Architecture;

/// <summary>Holds the layers of the library: which namespace may use which, down to single types where a layer needs no more.</summary>
public sealed class LayerTests
{
    private const string Own = "ClinicContent.";

    // The items, their ids and references stand in the project root, but belong to the model.
    private static readonly string[] RootOfTheModel =
    [
        "Condition",
        "ConditionId",
        "ContentItem",
        "ContentKind",
        "DeliveryMethod",
        "DeliveryMethodId",
        "ItemRef",
        "Post",
        "PostId",
        "Treatment",
        "TreatmentId",
    ];

    // What goes on from an answer stands in the project root too, so that one using is enough.
    private static readonly string[] RootOfTheCatalog = ["EdgeListExtensions", "ItemListExtensions"];

    // A layer, or one type of a layer.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = ["Model/ContentKind", "Model/ValueList", "Model/ValueList`1"],
        ["Model"] = ["Diagnostics/Expectations"],
        ["Shapes"] = ["Model", "Diagnostics"],
        ["Catalog"] = ["Model", "Diagnostics"],
        ["Validation"] = ["Catalog", "Model", "Diagnostics"],
        ["Writing"] = ["Shapes"],
        ["Json"] =
        [
            "ContentFormat",
            "Shapes",
            "Model",
            "Diagnostics",
            "ContentCatalog",
            "Catalog/ItemList`1",
            "Projections",
            "Site/SiteOptions",
            "Writing",
        ],
        ["Projections"] = ["Catalog", "Model", "ContentCatalog", "Phrasing", "Site", "Shapes"],
        ["Phrasing"] = ["Model", "ContentCatalog"],
        ["Site"] = ["Model"],
        ["Search"] = ["Catalog", "Model", "ContentCatalog"],
        ["Text"] = ["Catalog", "Model", "ContentCatalog", "Phrasing", "Diagnostics/Shown"],
        ["Feeds"] =
        [
            "Catalog",
            "Model",
            "ContentCatalog",
            "Diagnostics",
            "Html",
            "Phrasing",
            "Shapes/ShapeSink",
            "Site",
            "Text",
            "Writing",
        ],
        ["JsonLd"] = ["Catalog", "Model", "ContentCatalog", "Phrasing", "Site"],
        ["Html"] = ["Catalog", "Model", "ContentCatalog", "Phrasing", "Site"],
        ["ContentFormat"] = ["Shapes", "Model", "Diagnostics", "Json/JsonFormat"],
        ["Loading"] = ["ContentFormat", "Json", "Shapes", "Catalog", "Model", "Diagnostics", "Site", "ContentSource"],
        ["ContentSource"] = ["Loading", "Model", "Diagnostics", "Json/BundleFile"],
        ["ContentCatalog"] =
        [
            "Catalog",
            "Model",
            "Diagnostics",
            "ContentCatalogBuilder",
            "ContentCatalogResult",
            "ContentSource",
            "Loading/LoadOptions",
        ],
        ["ContentCatalogResult"] = ["ContentCatalog", "Catalog/ItemList`1", "Model", "Diagnostics"],
        ["ContentCatalogBuilder"] =
        [
            "ContentCatalog",
            "ContentCatalogResult",
            "ContentSource",
            "Loading",
            "Validation",
            "Catalog",
            "Model",
            "Diagnostics",
        ],
        ["Live"] =
        [
            "ContentCatalog",
            "ContentCatalogBuilder",
            "ContentCatalogResult",
            "Loading/FolderLinks",
            "Loading/ItemFileReader",
            "Model/ContentKind",
            "Model/KindNames",
        ],
        ["ContentMonitor"] =
        [
            "Live",
            "ContentCatalog",
            "ContentCatalogBuilder",
            "ContentCatalogResult",
            "ContentSource",
            "Loading/LoadOptions",
        ],
        ["ClinicContentServiceCollectionExtensions"] =
        [
            "Live/MonitorOptions",
            "ContentMonitor",
            "ContentCatalog",
            "ContentCatalogBuilder",
            "ContentCatalogResult",
        ],
    };

    // Parts of other libraries, and the only layers that may know them.
    private static readonly Dictionary<string, string[]> Foreign = new(StringComparer.Ordinal)
    {
        ["System.Text.Json"] = ["Json", "Search"],
        ["Microsoft.Extensions.DependencyInjection"] = ["ClinicContentServiceCollectionExtensions"],
        ["System.IO.File"] = ["Loading", "Live"],
        ["System.IO.Directory"] = ["Loading", "Live"],
        ["System.IO.Path"] = ["Loading", "Live"],
        ["System.Security.Cryptography"] = ["Json", "Loading", "Live"],
        ["System.Net"] = [],
        ["System.Reflection.Emit"] = [],
        ["System.Linq.Expressions"] = [],
        ["System.Xml"] = ["Feeds"],
    };

    private static readonly (string From, string To)[] Dependencies =
    [
        .. TypeDependencies
            .Of(typeof(ContentItem).Assembly.Location)
            .Where(dependency => dependency.From.StartsWith(Own, StringComparison.Ordinal)),
    ];

    [Fact]
    public void Layers_OfTheLibrary_UseOnlyWhatTheyMay()
    {
        var wrong =
            from dependency in Dependencies
            where dependency.To.StartsWith(Own, StringComparison.Ordinal)
            let user = LayerOf(dependency.From)
            let used = LayerOf(dependency.To)
            where user != used && !MayUse(user, used, dependency.To)
            select $"{user} uses {used}: {dependency.From} → {dependency.To}";
        Assert.Equal("", string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Formats_OfTheLibrary_DoNotKnowOneAnother()
    {
        string[] formats = ["Json", "Text", "Html", "JsonLd", "Feeds"];
        var known =
            from format in formats
            from other in formats
            where format != other && Allowed.TryGetValue(format, out var allowed) && allowed.Contains(other)
            select $"{format} → {other}";
        Assert.Empty(known.Except(["Feeds → Html", "Feeds → Text"]));
    }

    [Fact]
    public void OtherLibraries_AreUsedOnlyWhereTheyBelong()
    {
        var wrong =
            from dependency in Dependencies
            from part in Foreign
            where dependency.To.StartsWith(part.Key, StringComparison.Ordinal)
            where !part.Value.Contains(LayerOf(dependency.From))
            select $"{dependency.From} → {dependency.To}";
        Assert.Equal("", string.Join('\n', wrong.Order(StringComparer.Ordinal)));
    }

    // Whoever looks for what is not there would never fail.
    [Fact]
    public void Dependencies_OfTheLibrary_AreFoundInSignaturesAndCode()
    {
        Assert.Contains(("ClinicContent.Shapes.BlockShapes", "ClinicContent.Model.Blocks.Block"), Dependencies);
        Assert.Contains(
            ("ClinicContent.ContentCatalogBuilder", "ClinicContent.Validation.CatalogValidator"),
            Dependencies
        );
        Assert.Contains(("ClinicContent.Json.JsonTape", "System.Text.Json.Utf8JsonReader"), Dependencies);
        Assert.Contains(("ClinicContent.Loading.FileBytes", "System.IO.FileStream"), Dependencies);
    }

    private static bool MayUse(string user, string used, string type) =>
        Allowed.TryGetValue(user, out var allowed)
        && (allowed.Contains(used) || allowed.Contains($"{used}/{type[(type.LastIndexOf('.') + 1)..]}"));

    // A root type that is of neither is a layer of its own: the doors.
    private static string LayerOf(string type)
    {
        var name = type[Own.Length..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 ? name[..dot]
            : RootOfTheModel.Contains(name) ? "Model"
            : RootOfTheCatalog.Contains(name) ? "Catalog"
            : name;
    }
}
