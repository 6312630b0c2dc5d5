namespace ClinicContent.Tool.Picture;

/// <summary>Where everything in a picture is: a column a kind, in each of them the order in which lines cross least that a few sweeps find.</summary>
/// <remarks>After Sugiyama, Tagawa and Toda (1981): a line that passes a column has a cell of its own there, so that it passes no label. No chance is in it: the same graph lies the same way every time.</remarks>
internal sealed class PictureLayout
{
    internal const double BoxWidth = 170;
    internal const double ColumnGap = 96;
    internal const double Margin = 24;
    private const double LabelWidth = BoxWidth - 20;
    private const double LineHeight = 17;

    private static readonly ContentKind[] Order =
    [
        ContentKind.Post,
        ContentKind.Condition,
        ContentKind.Treatment,
        ContentKind.DeliveryMethod,
    ];

    private readonly List<Cell>[] columns;

    internal PictureLayout(PictureGraph graph)
    {
        Kinds = [.. Order.Where(kind => graph.Nodes.Any(node => node.Kind == kind))];
        columns = [.. Kinds.Select(_ => new List<Cell>())];
        Nodes = [.. graph.Nodes.Select(NodeCell)];
        Ways = [.. graph.Edges.Select(WayOf)];
        CrossingReduction.Run(columns);
        Height = Placement.Run(columns) + (2 * Margin);
    }

    /// <summary>The kinds that have a column, from the left.</summary>
    internal ContentKind[] Kinds { get; }

    /// <summary>The cells of the nodes, in their order.</summary>
    internal IReadOnlyList<Cell> Nodes { get; }

    /// <summary>The cells through which each line goes, its ends included, from left to right.</summary>
    internal IReadOnlyList<IReadOnlyList<Cell>> Ways { get; }

    internal double Width =>
        (2 * Margin) + (columns.Length * BoxWidth) + (Math.Max(0, columns.Length - 1) * ColumnGap) + KinSpace;

    internal double Height { get; }

    // Lines between items of one kind bend out to the left of their column.
    private static double KinSpace => 40;

    /// <summary>The left edge of a column.</summary>
    internal static double LeftOf(int column) => Margin + KinSpace + (column * (BoxWidth + ColumnGap));

    private Cell NodeCell(ContentItem item)
    {
        var lines = Label.Break(item.Name, LabelWidth);
        var cell = new Cell(Array.IndexOf(Kinds, item.Kind), 20 + (LineHeight * lines.Count), lines);
        columns[cell.Column].Add(cell);
        return cell;
    }

    private List<Cell> WayOf(PictureEdge edge)
    {
        var (left, right) = (Nodes[edge.From], Nodes[edge.To]);
        if (left.Column > right.Column)
        {
            (left, right) = (right, left);
        }

        List<Cell> way = [left];
        for (var column = left.Column + 1; column < right.Column; column++)
        {
            var passage = new Cell(column, 8, []);
            columns[column].Add(passage);
            way.Add(passage);
        }

        way.Add(right);
        foreach (var (one, other) in way.Zip(way.Skip(1)).Where(pair => pair.First.Column != pair.Second.Column))
        {
            one.Near.Add(other);
            other.Near.Add(one);
        }

        return way;
    }
}
