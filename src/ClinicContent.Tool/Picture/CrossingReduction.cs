namespace ClinicContent.Tool.Picture;

/// <summary>Orders the cells of columns so that lines cross little: each goes to the mean of its neighbours, from left to right and back.</summary>
internal static class CrossingReduction
{
    private const int Sweeps = 12;

    internal static void Run(List<Cell>[] columns)
    {
        Rank(columns);
        var best = Copy(columns);
        var fewest = Crossings(columns);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var isForward = sweep % 2 == 0;
            foreach (var column in isForward ? columns : columns.AsEnumerable().Reverse())
            {
                Sort(column, isForward ? -1 : 1);
            }

            if (Crossings(columns) is var crossings && crossings < fewest)
            {
                (best, fewest) = (Copy(columns), crossings);
            }
        }

        best.CopyTo(columns, 0);
        Rank(columns);
    }

    /// <summary>How often lines between neighbouring columns cross.</summary>
    internal static int Crossings(List<Cell>[] columns)
    {
        var count = 0;
        foreach (var column in columns)
        {
            (int From, int To)[] lines =
            [
                .. column.SelectMany(cell =>
                    cell.Near.Where(other => other.Column == cell.Column + 1).Select(other => (cell.Rank, other.Rank))
                ),
            ];
            for (var i = 0; i < lines.Length; i++)
            {
                for (var j = i + 1; j < lines.Length; j++)
                {
                    count += (lines[i].From - lines[j].From) * (lines[i].To - lines[j].To) < 0 ? 1 : 0;
                }
            }
        }

        return count;
    }

    private static void Sort(List<Cell> column, int side)
    {
        // What has no neighbour on that side keeps its place.
        Cell[] sorted =
        [
            .. column.OrderBy(cell =>
                cell.Near.Where(other => other.Column == cell.Column + side)
                    .Select(other => (double)other.Rank)
                    .DefaultIfEmpty(cell.Rank)
                    .Average()
            ),
        ];
        column.Clear();
        column.AddRange(sorted);
        Rank([column]);
    }

    private static void Rank(List<Cell>[] columns)
    {
        foreach (var (rank, cell) in columns.SelectMany(column => column.Index()))
        {
            cell.Rank = rank;
        }
    }

    private static List<Cell>[] Copy(List<Cell>[] columns) => Array.ConvertAll(columns, column => column.ToList());
}
