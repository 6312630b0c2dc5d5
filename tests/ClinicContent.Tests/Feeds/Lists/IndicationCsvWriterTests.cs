using ClinicContent.Feeds;
using ClinicContent.Feeds.Lists;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Catalog;
using ClinicContent.Tests.Shared;
using ClinicContent.Tests.Text;
using CsCheck;

namespace ClinicContent.Tests.Feeds.Lists;

public sealed class IndicationCsvWriterTests
{
    [Fact]
    public async Task Write_IndicationsWithEveryMember_AreAsTheSnapshot() =>
        await Verifier.Verify(IndicationCsvWriter.Write(FullItems.Catalog).ToString(), extension: "csv");

    [Fact]
    public void Write_AnyContent_HasARowForEachStatusAndOneWhereThereIsNone() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var catalog = new ContentCatalogBuilder()
                    .Add(content.Make())
                    .Build()
                    .OrThrow()
                    .AsSeenOn(new(2026, 1, 8));
                var rows = CsvReader.Read(IndicationCsvWriter.Write(catalog).ToString());
                var expected = catalog.Treatments.SelectMany(treatment =>
                    catalog
                        .IndicationsOf(treatment.Id)
                        .SelectMany(edge =>
                            (
                                edge.Indication.Statuses.IsEmpty
                                    ? [null]
                                    : edge.Indication.Statuses.Select(JurisdictionStatus? (status) => status)
                            ).Select(status =>
                                (
                                    treatment.Ref.ToString(),
                                    edge.Condition.Ref.ToString(),
                                    status?.Jurisdiction.Value ?? "",
                                    edge.Indication.OverallDirection.ToString().ToLowerInvariant()
                                )
                            )
                        )
                );
                Assert.Equal(
                    expected,
                    rows.Skip(1)
                        .Select(row =>
                            (
                                Cell(row, "treatment"),
                                Cell(row, "condition"),
                                Cell(row, "jurisdiction"),
                                Cell(row, "direction")
                            )
                        )
                );
                Assert.All(rows.Skip(1), row => Assert.NotEqual("", Cell(row, "status")));

                string Cell(List<string> row, string column) => row[rows[0].IndexOf(column)];
            },
            iter: 50
        );

    [Fact]
    public void Write_AnyTexts_ReadBackAndAreNoFormulas() =>
        Gen.Select(Texts.Filled, Texts.Filled, Gen.OneOf("", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "  =", "\"="))
            .Sample(
                (name, claim, start) =>
                {
                    var result = IndicationCsvWriter.Write(Catalog(start + name, start + claim));
                    var row = CsvReader.Read(result.ToString())[1];
                    Assert.Equal(Expected(start + name), row[0]);
                    Assert.Equal(Expected(start + claim), row[14]);
                    Assert.All(
                        row,
                        cell => Assert.DoesNotContain(cell.TrimStart(' ').FirstOrDefault(), "=+-@\t\r\n＝＋－＠")
                    );
                    Assert.Equal(
                        IsHeld(start + name) ? 0 : 1,
                        result.Diagnostics.Count(diagnostic => diagnostic is { Code: "CLN0601", Path: "$.name" })
                    );
                    Assert.Equal(
                        IsHeld(start + claim) ? 0 : 1,
                        result.Diagnostics.Count(diagnostic =>
                            diagnostic is { Code: "CLN0601", Path: "$.indications[0].claim" }
                        )
                    );
                }
            );

    private static bool IsHeld(string text) => HostileTexts.Xml(text) == text;

    private static string Expected(string text)
    {
        var held = HostileTexts.Xml(text);
        return "=+-@\t\r\n＝＋－＠".Contains(held.TrimStart(' ').FirstOrDefault()) ? "'" + held : held;
    }

    private static ContentCatalog Catalog(string name, string claim) =>
        new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("x"),
                    Name = "X",
                    Summary = "S.",
                },
                new Treatment
                {
                    Id = new("t"),
                    Name = name,
                    Summary = "S.",
                    Modality = Modality.Device,
                    Indications = [new() { Condition = new("x"), Claim = claim }],
                }
            )
            .Build()
            .OrThrow();
}
