using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Picture;

/// <summary>Draws a picture as SVG: items are links in boxes, a column a kind, and each line says on hovering all that it stands for.</summary>
internal static class PictureSvg
{
    /// <summary>The element.</summary>
    /// <param name="graph">What is drawn.</param>
    /// <param name="name">The prefix of its ids on the page.</param>
    /// <param name="title">What the picture is called.</param>
    /// <param name="site">Where items have their pages.</param>
    /// <param name="centre">The item around which it is; null for all.</param>
    internal static string Draw(PictureGraph graph, string name, string title, Website site, ItemRef? centre = null)
    {
        var layout = new PictureLayout(graph);
        var (width, height) = (Number(layout.Width), Number(layout.Height));
        var svg = new Markup();
        svg.Open(
            "svg",
            ("class", string.Create(CultureInfo.InvariantCulture, $"site-picture site-picture-{layout.Kinds.Length}")),
            ("role", "group"),
            ("aria-labelledby", name + "-title"),
            ("aria-describedby", name + "-description"),
            ("viewBox", $"0 0 {width} {height}"),
            ("width", width),
            ("height", height)
        );
        svg.Element("title", title, ("id", name + "-title"));
        svg.Element("desc", Describe(graph), ("id", name + "-description")).Line();
        foreach (var (column, kind) in layout.Kinds.Index())
        {
            var middle = PictureLayout.LeftOf(column) + (PictureLayout.BoxWidth / 2);
            svg.Element(
                    "text",
                    KindLabels.Many(kind),
                    ("class", "site-picture-heading"),
                    ("x", Number(middle)),
                    ("y", Number(PictureLayout.Margin + 12)),
                    ("text-anchor", "middle")
                )
                .Line();
        }

        foreach (var (edge, way) in graph.Edges.Zip(layout.Ways))
        {
            DrawEdge(svg, edge, PathOf(way, layout.Height));
        }

        foreach (var (item, cell) in graph.Nodes.Zip(layout.Nodes))
        {
            DrawNode(svg, item, cell, site, item.Ref == centre);
        }

        return svg.Close().ToString();
    }

    private static string Describe(PictureGraph graph) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{graph.Nodes.Count} items as links, a column a kind, and {graph.Edges.Count} lines between them. The list beside it says the same in words."
        );

    private static void DrawEdge(Markup svg, PictureEdge edge, string path)
    {
        svg.Open(
            "g",
            ("class", "site-edge site-edge-" + EnumWord.Of(edge.Style)),
            ("data-ends", string.Create(CultureInfo.InvariantCulture, $"{edge.From} {edge.To}"))
        );
        svg.Element("title", string.Join('\n', edge.Words));

        // A thin line is hard to hit.
        svg.Open("path", ("class", "site-edge-reach"), ("d", path)).Close();
        svg.Open("path", ("class", "site-edge-line"), ("d", path)).Close();
        svg.Close().Line();
    }

    private static void DrawNode(Markup svg, ContentItem item, Cell cell, Website site, bool isCentre)
    {
        var (left, top) = (PictureLayout.LeftOf(cell.Column), cell.Y - (cell.Height / 2));
        svg.Open(
            "a",
            ("href", site.PathOf(item)),
            ("lang", ItemLink.LanguageOf(site, item)),
            ("class", $"site-node site-node-{KindNames.Of(item.Kind)}"),
            ("aria-current", isCentre ? "page" : null)
        );
        svg.Element("title", $"{item.Name} ({KindLabels.One(item.Kind)})");
        svg.Open(
                "rect",
                ("x", Number(left)),
                ("y", Number(top)),
                ("width", Number(PictureLayout.BoxWidth)),
                ("height", Number(cell.Height)),
                ("rx", "8")
            )
            .Close();
        svg.Open("text", ("text-anchor", "middle"));
        foreach (var (place, line) in cell.Lines.Index())
        {
            var at = cell.Y + ((place - ((cell.Lines.Count - 1) / 2.0)) * 17) + 5;
            svg.Element(
                "tspan",
                place == cell.Lines.Count - 1 ? line : line + " ",
                ("x", Number(left + (PictureLayout.BoxWidth / 2))),
                ("y", Number(at))
            );
        }

        svg.Close().Close().Line();
    }

    private static string PathOf(IReadOnlyList<Cell> way, double height)
    {
        var (first, last) = (way[0], way[^1]);
        if (first.Column == last.Column)
        {
            var x = PictureLayout.LeftOf(first.Column);

            // The farther apart, the farther out: so that one can tell them from one another.
            var bend = x - 22 - (78 * Math.Abs(first.Y - last.Y) / height);
            return $"M{At(x, first.Y)} C{At(bend, first.Y)} {At(bend, last.Y)} {At(x, last.Y)}";
        }

        var path = "M" + At(PictureLayout.LeftOf(first.Column) + PictureLayout.BoxWidth, first.Y);
        foreach (var (one, other) in way.Zip(way.Skip(1)))
        {
            var from = PictureLayout.LeftOf(one.Column) + PictureLayout.BoxWidth;
            var to = PictureLayout.LeftOf(other.Column);
            var middle = (from + to) / 2;
            path += $" C{At(middle, one.Y)} {At(middle, other.Y)} {At(to, other.Y)}";
            path += other == last ? "" : $" L{At(to + PictureLayout.BoxWidth, other.Y)}";
        }

        return path;
    }

    private static string At(double x, double y) => $"{Number(x)},{Number(y)}";

    private static string Number(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);
}
