using ClinicContent.Tests.Architecture;

namespace ClinicContent.Markdown.Tests.Architecture;

/// <summary>Holds the layers of the assembly, and that nothing else knows the parsers that it uses.</summary>
public sealed class LayerTests
{
    private const string Own = "ClinicContent.Markdown.";

    private static readonly (string From, string To)[] Dependencies =
    [
        .. TypeDependencies
            .Of(typeof(ContentMarkdownSerializer).Assembly.Location)
            .Where(dependency => dependency.From.StartsWith(Own, StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("Reading", "Writing")]
    [InlineData("Syntax", "Reading")]
    [InlineData("Syntax", "Writing")]
    public void Layers_OfTheAssembly_DoNotKnowOneAnother(string user, string used) =>
        Assert.Empty(Uses(Own + user + ".", Own + used + "."));

    [Theory]
    [InlineData("YamlDotNet.", "Reading")]
    [InlineData("Markdig.", "Reading", "Syntax")]
    public void Parsers_AreUsedOnlyWhereTheyBelong(string parser, params string[] layers) =>
        Assert.All(
            Uses(Own, parser),
            use => Assert.Contains(layers, layer => use.From.StartsWith(Own + layer + ".", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("Markdig.")]
    [InlineData("YamlDotNet.")]
    public void Parsers_AreUnknownToOtherAssemblies(string parser)
    {
        foreach (var other in new[] { typeof(ContentItem), typeof(Starter.StarterContent) })
        {
            var uses = TypeDependencies
                .Of(other.Assembly.Location)
                .Where(use => use.To.StartsWith(parser, StringComparison.Ordinal));
            Assert.Empty(uses);
        }
    }

    // Whoever looks for what is not there would never fail.
    [Fact]
    public void Dependencies_OfTheAssembly_AreFound()
    {
        Assert.NotEmpty(Uses(Own + "Reading.", Own + "Syntax."));
        Assert.NotEmpty(Uses(Own + "Reading.", "YamlDotNet."));
        Assert.NotEmpty(Uses(Own + "Syntax.", "Markdig."));
        Assert.NotEmpty(Uses(Own, Own + "Writing."));
    }

    private static IEnumerable<(string From, string To)> Uses(string user, string used) =>
        Dependencies.Where(use =>
            use.From.StartsWith(user, StringComparison.Ordinal) && use.To.StartsWith(used, StringComparison.Ordinal)
        );
}
