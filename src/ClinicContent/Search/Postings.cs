namespace ClinicContent.Search;

/// <summary>Which words stand in which items, and what they count there. Immutable.</summary>
/// <param name="Words">The words, ordinal ascending; those with one beginning stand beside one another.</param>
/// <param name="Starts">Where the postings of each word begin, and, behind the last, where they end.</param>
/// <param name="Items">The items of all postings, by their places in the catalog; ascending within a word.</param>
/// <param name="Counts">What the word counts there, from 0 to 1: the saturated weight of BM25F.</param>
/// <param name="Fields">In which fields it stands there, as the bits of <see cref="SearchFields"/>.</param>
/// <param name="Texts">In which texts that an excerpt may show it stands there, as the bits of <see cref="ShownTexts"/>.</param>
internal sealed record Postings(string[] Words, int[] Starts, int[] Items, float[] Counts, byte[] Fields, uint[] Texts)
{
    // By length, so that few words are compared where one is misspelt.
    private int[][]? byLength;

    /// <summary>The place of a word, or of the first one behind it.</summary>
    internal int LowerBound(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Words[middle].AsSpan().SequenceCompareTo(word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The posting of a word, by its place, in an item; less than 0 where it does not stand there.</summary>
    internal int Find(int word, int item) =>
        Array.BinarySearch(Items, Starts[word], Starts[word + 1] - Starts[word], item);

    internal bool Has(int place, ReadOnlySpan<char> word) =>
        place < Words.Length && Words[place].AsSpan().SequenceEqual(word);

    /// <summary>Where the words end that begin with a word and stand from a place on.</summary>
    internal int PrefixEnd(int from, ReadOnlySpan<char> word)
    {
        var (low, high) = (from, Words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Words[middle].AsSpan().StartsWith(word))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The words that one edit makes out of a word.</summary>
    internal IEnumerable<int> Near(string word)
    {
        var all = Volatile.Read(ref byLength);
        if (all is null)
        {
            // Two threads may both make it: both make the same.
            all = GroupByLength();
            Volatile.Write(ref byLength, all);
        }

        for (var length = word.Length - 1; length <= Math.Min(word.Length + 1, WordReader.MaxLength); length++)
        {
            foreach (var place in all[length])
            {
                if (OneEdit.Makes(word, Words[place]))
                {
                    yield return place;
                }
            }
        }
    }

    private int[][] GroupByLength()
    {
        var groups = new List<int>[WordReader.MaxLength + 1];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = [];
        }

        for (var i = 0; i < Words.Length; i++)
        {
            groups[Words[i].Length].Add(i);
        }

        return Array.ConvertAll(groups, group => group.ToArray());
    }
}
