namespace ClinicContent.Tool.Picture;

/// <summary>A place in a column of a picture: that of a node, or one that keeps the way clear for a line that passes the column.</summary>
/// <param name="column">The column, from the left.</param>
/// <param name="height">How high it is.</param>
/// <param name="lines">The lines of its label; none where a line passes.</param>
internal sealed class Cell(int column, double height, IReadOnlyList<string> lines)
{
    internal int Column { get; } = column;

    internal double Height { get; } = height;

    internal IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>The cells of other columns to which lines go from here.</summary>
    internal List<Cell> Near { get; } = [];

    /// <summary>Where it stands in its column, from the top.</summary>
    internal int Rank { get; set; }

    /// <summary>Where its middle is, from the top of the picture.</summary>
    internal double Y { get; set; }
}
