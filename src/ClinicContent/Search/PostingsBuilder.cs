using System.Runtime.InteropServices;

namespace ClinicContent.Search;

/// <summary>Makes the postings of a catalog: first counts, item by item, then sorts and weighs. Used once.</summary>
internal sealed class PostingsBuilder : ITextSink
{
    // How soon saying a word again counts little: the usual value of BM25.
    private const float Saturation = 1.2f;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];
    private readonly List<Tally> tallies = [];

    // Of each word the place of its last tally in each field, which is that of the item at hand or an older one.
    private readonly List<int> last = [];
    private readonly List<int> itemStarts = [];
    private readonly List<int> lengths = [];

    // Of the item at hand.
    private int shownTexts;

    internal PostingsBuilder() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static Postings Build(ContentCatalog catalog)
    {
        var builder = new PostingsBuilder();
        var texts = new ItemTexts(catalog, builder);
        foreach (var item in catalog.Items)
        {
            builder.itemStarts.Add(builder.tallies.Count);
            builder.shownTexts = 0;
            CollectionsMarshal.SetCount(builder.lengths, builder.lengths.Count + FieldWeights.Count);
            CollectionsMarshal.AsSpan(builder.lengths)[^FieldWeights.Count..].Clear();
            texts.Read(item);
        }

        return builder.Finish();
    }

    public void Add(SearchFields field, ReadOnlySpan<char> text)
    {
        var index = FieldWeights.IndexOf(field);
        var bit = ShownTexts.Has(field) ? ShownTexts.BitOf(shownTexts++) : 0;
        var reader = new WordReader(text);
        var count = 0;
        while (reader.Read())
        {
            Count(IdOf(reader.Word), index, bit);
            count += reader.IsWhole ? 0 : 1;
        }

        lengths[^(FieldWeights.Count - index)] += count;
    }

    private int IdOf(ReadOnlySpan<char> word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out var known);
        if (!known)
        {
            id = words.Count;
            words.Add(word.ToString());
            for (var i = 0; i < FieldWeights.Count; i++)
            {
                last.Add(-1);
            }
        }

        return id;
    }

    private void Count(int word, int field, uint text)
    {
        ref var place = ref CollectionsMarshal.AsSpan(last)[(word * FieldWeights.Count) + field];
        if (place >= itemStarts[^1])
        {
            ref var tally = ref CollectionsMarshal.AsSpan(tallies)[place];
            tally.Times++;
            tally.Texts |= text;
            return;
        }

        place = tallies.Count;
        tallies.Add(
            new()
            {
                Word = word,
                Field = field,
                Times = 1,
                Texts = text,
            }
        );
    }

    private Postings Finish()
    {
        var sorted = words.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order, StringComparer.Ordinal);
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        return Fill(sorted, rank);
    }

    // What an item says of a word in several fields becomes one posting.
    private Postings Fill(string[] sorted, int[] rank)
    {
        var starts = Starts(rank);
        var next = starts[..^1];
        var size = starts[^1];
        var postings = new Postings(sorted, starts, new int[size], new float[size], new byte[size], new uint[size]);
        var averages = Averages();
        var all = CollectionsMarshal.AsSpan(tallies);
        for (var item = 0; item < itemStarts.Count; item++)
        {
            foreach (ref var tally in TalliesOf(all, item))
            {
                var word = rank[tally.Word];
                var at = next[word];
                if (at == starts[word] || postings.Items[at - 1] != item)
                {
                    next[word]++;
                    postings.Items[at] = item;
                }
                else
                {
                    at--;
                }

                var length = lengths[(item * FieldWeights.Count) + tally.Field];
                postings.Counts[at] += FieldWeights.Of(tally.Field, tally.Times, length, averages[tally.Field]);
                postings.Fields[at] |= (byte)(1 << tally.Field);
                postings.Texts[at] |= tally.Texts;
            }
        }

        foreach (ref var count in postings.Counts.AsSpan())
        {
            count /= Saturation + count;
        }

        return postings;
    }

    private int[] Starts(int[] rank)
    {
        var starts = new int[rank.Length + 1];
        var seenIn = new int[rank.Length];
        var all = CollectionsMarshal.AsSpan(tallies);
        for (var item = 0; item < itemStarts.Count; item++)
        {
            foreach (ref var tally in TalliesOf(all, item))
            {
                if (seenIn[tally.Word] != item + 1)
                {
                    seenIn[tally.Word] = item + 1;
                    starts[rank[tally.Word] + 1]++;
                }
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    private Span<Tally> TalliesOf(Span<Tally> all, int item)
    {
        var end = item + 1 < itemStarts.Count ? itemStarts[item + 1] : all.Length;
        return all[itemStarts[item]..end];
    }

    // Of the items that have the field at all.
    private float[] Averages()
    {
        var averages = new float[FieldWeights.Count];
        for (var field = 0; field < averages.Length; field++)
        {
            var (sum, having) = (0L, 0);
            for (var at = field; at < lengths.Count; at += FieldWeights.Count)
            {
                sum += lengths[at];
                having += lengths[at] > 0 ? 1 : 0;
            }

            averages[field] = having == 0 ? 1 : Math.Max(1f, (float)sum / having);
        }

        return averages;
    }

    private struct Tally
    {
        internal int Word;
        internal int Field;
        internal int Times;
        internal uint Texts;
    }
}
