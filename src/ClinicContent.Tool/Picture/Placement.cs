namespace ClinicContent.Tool.Picture;

/// <summary>Places the cells of columns, in their order and apart, each as near to the middle of its neighbours as the others allow.</summary>
internal static class Placement
{
    private const double Gap = 18;
    private const double Heading = 44;
    private const int Sweeps = 8;

    /// <summary>Places the cells.</summary>
    /// <returns>How high the columns are.</returns>
    internal static double Run(List<Cell>[] columns)
    {
        foreach (var column in columns)
        {
            var y = 0.0;
            foreach (var cell in column)
            {
                cell.Y = y + (cell.Height / 2);
                y += cell.Height + Gap;
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var column in sweep % 2 == 0 ? columns : columns.AsEnumerable().Reverse())
            {
                Settle(column);
            }
        }

        Cell[] all = [.. columns.SelectMany(column => column)];
        var top = all.Select(cell => cell.Y - (cell.Height / 2)).DefaultIfEmpty().Min();
        foreach (var cell in all)
        {
            cell.Y += PictureLayout.Margin + Heading - top;
        }

        return all.Select(cell => cell.Y + (cell.Height / 2)).DefaultIfEmpty().Max() - PictureLayout.Margin;
    }

    // Blocks of cells that touch move together to the mean of where their cells want to be: the pool of adjacent violators.
    private static void Settle(List<Cell> column)
    {
        var blocks = new List<(double Sum, int Count)>();
        var offsets = Offsets(column);
        foreach (var (place, cell) in column.Index())
        {
            var wish = cell.Near.Select(other => other.Y).DefaultIfEmpty(cell.Y).Average();
            blocks.Add((wish - offsets[place], 1));
            while (blocks is [.., var above, var below] && above.Sum / above.Count > below.Sum / below.Count)
            {
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (above.Sum + below.Sum, above.Count + below.Count);
            }
        }

        var next = 0;
        foreach (var (sum, count) in blocks)
        {
            for (var i = 0; i < count; i++, next++)
            {
                column[next].Y = (sum / count) + offsets[next];
            }
        }
    }

    // How far below the first each cell is when all of them touch.
    private static double[] Offsets(List<Cell> column)
    {
        var offsets = new double[column.Count];
        for (var i = 1; i < column.Count; i++)
        {
            offsets[i] = offsets[i - 1] + ((column[i - 1].Height + column[i].Height) / 2) + Gap;
        }

        return offsets;
    }
}
