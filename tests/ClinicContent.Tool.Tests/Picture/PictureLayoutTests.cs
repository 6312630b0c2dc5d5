using ClinicContent.Starter;
using ClinicContent.Tool.Picture;

namespace ClinicContent.Tool.Tests.Picture;

public sealed class PictureLayoutTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(85)]
    public void Nodes_OfOneColumn_DoNotOverlap(int conditions)
    {
        var layout = new PictureLayout(PictureGraph.Whole(Graphs.Catalog(conditions))!);
        foreach (
            var column in layout
                .Ways.SelectMany(way => way)
                .Concat(layout.Nodes)
                .Distinct()
                .GroupBy(cell => cell.Column)
        )
        {
            var cells = column.OrderBy(cell => cell.Y).ToList();
            Assert.All(
                cells.Zip(cells.Skip(1)),
                pair => Assert.True(pair.First.Y + (pair.First.Height / 2) < pair.Second.Y - (pair.Second.Height / 2))
            );
            Assert.All(cells, cell => Assert.InRange(cell.Y, 0, layout.Height));
        }
    }

    [Fact]
    public void CrossingReduction_ColumnOnItsHead_TurnsIt()
    {
        var left = Enumerable.Range(0, 12).Select(_ => new Cell(0, 10, [])).ToList();
        var right = Enumerable.Range(0, 12).Select(_ => new Cell(1, 10, [])).ToList();
        foreach (var (place, cell) in left.Index())
        {
            // Each to the one that is opposite when one column stands on its head.
            cell.Near.Add(right[^(place + 1)]);
            right[^(place + 1)].Near.Add(cell);
        }

        List<Cell>[] columns = [left, right];
        CrossingReduction.Run(columns);
        Assert.Equal(0, CrossingReduction.Crossings(columns));
    }

    [Fact]
    public void Whole_LargeCatalog_IsNoPicture()
    {
        var catalog = Graphs.Catalog(1000);
        Assert.Null(PictureGraph.Whole(catalog));
        var around = PictureGraph.Around(catalog, catalog.GetCondition(new("c1")))!;
        Assert.InRange(around.Nodes.Count, 2, 1 + (4 * PictureGraph.MostOfAKind));
        Assert.All(around.Edges, edge => Assert.True(edge.From == 0 || edge.To == 0));
    }

    [Fact]
    public void Edges_OfTheBundledContent_SayStatusAndEvidenceOfEachUse()
    {
        var catalog = StarterContent.Catalog;
        var graph = PictureGraph.Whole(catalog)!;
        var uses = graph.Edges.Where(edge => edge.Style <= EdgeStyle.UseSeveral).ToList();
        Assert.Equal(
            catalog.Treatments.Sum(one => one.Indications.Select(use => use.Condition).Distinct().Count()),
            uses.Count
        );
        Assert.All(
            uses.SelectMany(edge => edge.Words).Where(words => !words.Contains("mention", StringComparison.Ordinal)),
            words =>
                Assert.Matches(
                    "(status not recorded|[A-Z]{2}: [a-z]+.*); evidence: (for|against|mixed|insufficient)$",
                    words
                )
        );
    }
}
