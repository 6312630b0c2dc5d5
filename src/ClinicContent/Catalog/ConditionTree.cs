namespace ClinicContent.Catalog;

/// <summary>Broader and narrower conditions, however far.</summary>
internal static class ConditionTree
{
    /// <summary>A condition and what is reached from it by some rows, ascending, each once. O(n) in what is reached, but for sorting.</summary>
    internal static int[] Closure(IndexRows rows, int place)
    {
        var seen = new HashSet<int> { place };
        var next = new Stack<int>([place]);
        while (next.TryPop(out var at))
        {
            foreach (var other in rows[at].Span)
            {
                if (seen.Add(other))
                {
                    next.Push(other);
                }
            }
        }

        int[] reached = [.. seen];
        Array.Sort(reached);
        return reached;
    }
}
