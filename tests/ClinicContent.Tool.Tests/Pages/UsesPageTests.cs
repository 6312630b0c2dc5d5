using System.Text;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Tests.Pages;

public sealed class UsesPageTests
{
    private static readonly Website Site = new(Catalog(), new());

    [Theory]
    [InlineData("uses/index.html", "US: approved", "GB: off-label", "not recorded<")]
    [InlineData("uses/us/index.html", "US: approved", "not recorded for US")]
    [InlineData("uses/gb/index.html", "GB: off-label", "not recorded for GB")]
    public void Page_Jurisdiction_SaysTheStatusOfEachUseThere(string path, params string[] said)
    {
        var page = Encoding.UTF8.GetString(Site.Files[path].Content());
        Assert.All(said, words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Equal(
            path.Contains("/gb/", StringComparison.Ordinal),
            !page.Contains("US: approved", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("uses/index.html")]
    [InlineData("uses/us/index.html")]
    [InlineData("uses/gb/index.html")]
    public void Page_EveryUse_HasItsDirectionInWords(string path)
    {
        var page = Encoding.UTF8.GetString(Site.Files[path].Content());
        Assert.Contains("site-badge-evidence-against\">against<", page, StringComparison.Ordinal);
        Assert.Contains("site-badge-evidence-insufficient\">insufficient<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_NoticeOfACondition_StandsAboveTheTable()
    {
        var page = Encoding.UTF8.GetString(Site.Files["uses/index.html"].Content());
        Assert.Contains(">A: Only of this condition.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_JurisdictionsOfTheStatuses_HaveAPageEach() =>
        Assert.Equal(
            ["uses/gb/index.html", "uses/index.html", "uses/us/index.html"],
            Site.Files.Keys.Where(path => path.StartsWith("uses/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    private static ContentCatalog Catalog() =>
        new ContentCatalogBuilder()
            .AddSource(
                ContentSource.Items([
                    new Condition
                    {
                        Id = new("a"),
                        Name = "A",
                        Summary = "S.",
                        Notices = [new() { Kind = NoticeKind.Disclaimer, Text = "Only of this condition." }],
                    },
                    new Condition
                    {
                        Id = new("b"),
                        Name = "B",
                        Summary = "S.",
                    },
                    new Treatment
                    {
                        Id = new("t"),
                        Name = "T",
                        Summary = "S.",
                        Modality = Modality.Psychological,
                        Indications =
                        [
                            new()
                            {
                                Condition = new("a"),
                                Statuses =
                                [
                                    new()
                                    {
                                        Jurisdiction = Jurisdiction.UnitedStates,
                                        Status = ApprovalStatus.Approved,
                                    },
                                    new()
                                    {
                                        Jurisdiction = Jurisdiction.UnitedKingdom,
                                        Status = ApprovalStatus.OffLabel,
                                    },
                                ],
                                Evidence = [new() { Direction = EvidenceDirection.Against }],
                            },
                            new() { Condition = new("b") },
                        ],
                    },
                ])
            )
            .Build()
            .OrThrow();
}
