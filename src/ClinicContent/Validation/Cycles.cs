namespace ClinicContent.Validation;

/// <summary>Finds cycles in a directed graph. Linear, and without recursion, so that a long chain cannot exhaust the stack.</summary>
internal static class Cycles
{
    // Nobody follows a longer way around, and looking for it would take the square of its length.
    private const int MaxSearched = 32;

    /// <summary>The strongly connected parts with more than one node, by Tarjan's algorithm (1972); loops of one node are no parts.</summary>
    /// <param name="edges">For each node those that it leads to.</param>
    internal static List<int[]> Find(int[][] edges)
    {
        var found = new List<int[]>();
        var number = new int[edges.Length];
        var low = new int[edges.Length];
        var next = new int[edges.Length];
        var waits = new bool[edges.Length];
        var waiting = new Stack<int>();
        var path = new Stack<int>();
        var count = 0;
        for (var root = 0; root < edges.Length; root++)
        {
            if (number[root] != 0)
            {
                continue;
            }

            Enter(root);
            while (path.TryPeek(out var node))
            {
                if (next[node] == edges[node].Length)
                {
                    path.Pop();
                    Leave(node);
                }
                else
                {
                    var other = edges[node][next[node]++];
                    if (number[other] == 0)
                    {
                        Enter(other);
                    }
                    else if (waits[other])
                    {
                        low[node] = Math.Min(low[node], number[other]);
                    }
                }
            }
        }

        return found;

        void Enter(int node)
        {
            number[node] = low[node] = ++count;
            waits[node] = true;
            waiting.Push(node);
            path.Push(node);
        }

        void Leave(int node)
        {
            if (path.TryPeek(out var before))
            {
                low[before] = Math.Min(low[before], low[node]);
            }

            if (low[node] != number[node])
            {
                return;
            }

            var part = new List<int>();
            int member;
            do
            {
                member = waiting.Pop();
                waits[member] = false;
                part.Add(member);
            } while (member != node);

            if (part.Count > 1)
            {
                part.Sort();
                found.Add([.. part]);
            }
        }
    }

    /// <summary>A shortest way from a node of a part around to itself; of a long way only its beginning.</summary>
    /// <param name="start">The node.</param>
    /// <param name="inside">The nodes of the part.</param>
    /// <param name="edges">For each node those that it leads to.</param>
    internal static int[] Around(int start, IReadOnlySet<int> inside, int[][] edges)
    {
        var cameFrom = new Dictionary<int, int>();
        var next = new Queue<int>([start]);
        while (next.TryDequeue(out var node))
        {
            foreach (var other in edges[node])
            {
                if (other == start)
                {
                    return Way(start, node, cameFrom);
                }

                if (inside.Contains(other) && cameFrom.TryAdd(other, node))
                {
                    next.Enqueue(other);
                }
            }

            if (cameFrom.Count > MaxSearched)
            {
                break;
            }
        }

        return Way(start, cameFrom.Last().Key, cameFrom)[..^1];
    }

    private static int[] Way(int start, int last, Dictionary<int, int> cameFrom)
    {
        var way = new List<int> { start };
        for (var node = last; node != start; node = cameFrom[node])
        {
            way.Add(node);
        }

        way.Add(start);
        way.Reverse();
        return [.. way];
    }
}
