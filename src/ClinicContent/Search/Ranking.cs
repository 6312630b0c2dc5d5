using System.Buffers;

namespace ClinicContent.Search;

/// <summary>Adds up what the words of a question count in each item. Used once.</summary>
internal ref struct Ranking
{
    // More than all words of a question can count.
    private const float OfName = 1000;

    private readonly Postings postings;
    private readonly int size;
    private readonly float[] scores;
    private readonly float[] best;
    private readonly byte[] matched;
    private readonly int[] touched;

    internal Ranking(Postings postings, int size)
    {
        this.postings = postings;
        this.size = size;
        scores = ArrayPool<float>.Shared.Rent(size);
        best = ArrayPool<float>.Shared.Rent(size);
        matched = ArrayPool<byte>.Shared.Rent(size);
        touched = ArrayPool<int>.Shared.Rent(size);
        scores.AsSpan(0, size).Clear();
        best.AsSpan(0, size).Clear();
        matched.AsSpan(0, size).Clear();
    }

    internal readonly void Dispose()
    {
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(best);
        ArrayPool<byte>.Shared.Return(matched);
        ArrayPool<int>.Shared.Return(touched);
    }

    /// <summary>Adds a word.</summary>
    internal readonly void Add(QueryWord word)
    {
        if (word.Terms is [{ } only] && only.To == only.From + 1)
        {
            AddAlone(only);
            return;
        }

        var count = 0;
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            count = Raise(term, count);
        }

        var rarity = Rarity(count);
        foreach (var item in touched.AsSpan(0, count))
        {
            scores[item] += rarity * best[item];
            best[item] = 0;
            matched[item]++;
        }
    }

    /// <summary>Puts items before all others.</summary>
    internal readonly void Prefer(ReadOnlySpan<int> items)
    {
        foreach (var item in items)
        {
            scores[item] += OfName;
        }
    }

    /// <summary>The best of some items: those with all words or, where there are none, all that have any.</summary>
    /// <param name="places">Which items come into question, ascending or not; null for all.</param>
    /// <param name="words">How many words there are.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="hasAll">Whether they have all words.</param>
    internal readonly List<(int Item, float Score)> Top(int[]? places, int words, int count, out bool hasAll)
    {
        var top = new TopItems(count);
        hasAll = Take(places, words, top);
        if (!hasAll)
        {
            Take(places, 1, top);
        }

        return top.ToList();
    }

    private readonly bool Take(int[]? places, int needed, TopItems top)
    {
        var any = false;
        var length = places?.Length ?? size;
        for (var i = 0; i < length; i++)
        {
            var item = places is null ? i : places[i];
            if (matched[item] >= needed)
            {
                any = true;
                top.Add(item, scores[item]);
            }
        }

        return any;
    }

    private readonly void AddAlone(in QueryTerm term)
    {
        var (start, end) = (postings.Starts[term.From], postings.Starts[term.To]);
        var items = postings.Items.AsSpan(start, end - start);
        var counts = postings.Counts.AsSpan(start, end - start);
        var weight = Rarity(items.Length) * term.Factor;
        for (var i = 0; i < items.Length; i++)
        {
            scores[items[i]] += weight * counts[i];
            matched[items[i]]++;
        }
    }

    // Of several words that one is taken for, an item counts the best.
    private readonly int Raise(in QueryTerm term, int count)
    {
        var (start, end) = (postings.Starts[term.From], postings.Starts[term.To]);
        var items = postings.Items.AsSpan(start, end - start);
        var counts = postings.Counts.AsSpan(start, end - start);
        for (var i = 0; i < items.Length; i++)
        {
            ref var value = ref best[items[i]];
            if (value == 0)
            {
                touched[count++] = items[i];
            }

            value = Math.Max(value, counts[i] * term.Factor);
        }

        return count;
    }

    // The inverse document frequency of BM25, in the form that is never negative.
    private readonly float Rarity(int items) => MathF.Log(1 + ((size - items + 0.5f) / (items + 0.5f)));
}
