using ClinicContent.Tool.Site;

namespace ClinicContent.Tool.Picture;

/// <summary>A picture on a page: what its lines mean, the picture in a frame that scrolls, and the same in words.</summary>
internal static class PictureFigure
{
    private static readonly (EdgeStyle Style, string Words)[] Legend =
    [
        (EdgeStyle.UseFor, "a use, evidence for"),
        (EdgeStyle.UseAgainst, "a use, evidence against"),
        (EdgeStyle.UseMixed, "a use, evidence mixed"),
        (EdgeStyle.UseInsufficient, "a use, evidence insufficient"),
        (EdgeStyle.UseSeveral, "several uses, evidence differs"),
        (EdgeStyle.Contraindication, "contraindication"),
        (EdgeStyle.Delivery, "given by"),
        (EdgeStyle.Kin, "of one kind, related"),
        (EdgeStyle.Subject, "a post about it"),
        (EdgeStyle.Mention, "mentioned"),
    ];

    internal static void Write(Markup html, Website site, PictureGraph graph, string title, ItemRef? centre = null)
    {
        html.Open("figure", ("class", "site-figure")).Line();
        html.Open("div", ("class", "site-scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)).Line();
        html.Made(PictureSvg.Draw(graph, "map", title, site, centre)).Line();
        html.Close().Line();
        html.Open("figcaption").Open("ul", ("class", "site-legend"));
        foreach (var (style, words) in Legend.Where(one => graph.Edges.Any(edge => edge.Style == one.Style)))
        {
            html.Open("li").Open("svg", ("width", "36"), ("height", "12"), ("aria-hidden", "true"));
            html.Open("g", ("class", "site-edge site-edge-" + EnumWord.Of(style)));
            html.Open("path", ("class", "site-edge-line"), ("d", "M1,6 L35,6")).Close().Close().Close();
            html.Text(words).Close();
        }

        html.Close().Close().Line();
        html.Close().Line();
        WriteList(html, site, graph, centre);
    }

    // What a picture says to those who see it.
    private static void WriteList(Markup html, Website site, PictureGraph graph, ItemRef? centre)
    {
        html.Open("details", ("class", "site-in-words")).Element("summary", "The picture in words").Line();
        html.Open("ul").Line();
        foreach (var (place, item) in graph.Nodes.Index().Where(node => centre is null || node.Item.Ref == centre))
        {
            ItemLink.Write(html.Open("li"), site, item).Line();
            string[] sentences =
            [
                .. graph
                    .Edges.Where(edge => edge.From == place || (centre is not null && edge.To == place))
                    .SelectMany(edge => edge.Words),
            ];
            if (sentences.Length > 0)
            {
                html.Open("ul").Line();
                foreach (var sentence in sentences)
                {
                    html.Element("li", sentence).Line();
                }

                html.Close().Line();
            }

            html.Close().Line();
        }

        html.Close().Close().Line();
    }
}
