namespace ClinicContent.Search;

/// <summary>Keeps the best of the items that it is shown: by score, then in answer order.</summary>
internal sealed class TopItems(int count)
{
    // The worst of what is kept comes out first.
    private readonly PriorityQueue<int, (float Score, int Item)> kept = new(
        Comparer<(float Score, int Item)>.Create(static (a, b) => Compare(b, a))
    );

    private float threshold = float.NegativeInfinity;

    internal void Add(int item, float score)
    {
        // What scores as much as the worst, but stands behind it, is no better.
        if (kept.Count < count)
        {
            kept.Enqueue(item, (score, item));
        }
        else if (score >= threshold)
        {
            kept.EnqueueDequeue(item, (score, item));
        }
        else
        {
            return;
        }

        if (kept.Count == count)
        {
            kept.TryPeek(out _, out var worst);
            threshold = worst.Score;
        }
    }

    internal List<(int Item, float Score)> ToList()
    {
        var all = kept.UnorderedItems.Select(one => one.Priority).ToList();
        all.Sort(Compare);
        return all.ConvertAll(one => (one.Item, one.Score));
    }

    private static int Compare((float Score, int Item) a, (float Score, int Item) b) =>
        a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Item.CompareTo(b.Item);
}
