namespace ClinicContent.Html;

/// <summary>Which level the next heading gets: levels begin where the caller says and none is left out, whatever content says.</summary>
internal sealed class HtmlOutline
{
    private const int Deepest = 6;

    // The levels, as content has them, of the headings that what is being written stands beneath.
    private int[] above = new int[16];
    private int depth;
    private int floor;
    private int first;

    /// <summary>Begins anew: the first heading gets this level.</summary>
    internal void Begin(int level) => (first, depth, floor) = (level, 0, 0);

    /// <summary>The level of a heading of content: one deeper than the nearest above it that content has at a higher rank.</summary>
    internal int Next(int level)
    {
        while (depth > floor && above[depth - 1] >= level)
        {
            depth--;
        }

        return Push(level);
    }

    /// <summary>The level of a heading whose part ends at <see cref="Leave"/>, and what to leave it with.</summary>
    internal int Enter(out (int Depth, int Floor) outer)
    {
        outer = (depth, floor);
        var level = Push(0);
        floor = depth;
        return level;
    }

    /// <summary>What follows stands beneath no heading of content any more.</summary>
    internal void LeaveContent() => depth = floor;

    /// <summary>What follows stands beneath the heading that was written last, to the end.</summary>
    internal void StayBeneath() => floor = depth;

    internal void Leave((int Depth, int Floor) outer) => (depth, floor) = outer;

    private int Push(int level)
    {
        if (depth == above.Length)
        {
            Array.Resize(ref above, depth * 2);
        }

        above[depth++] = level;
        return Math.Min(first + depth - 1, Deepest);
    }
}
