using System.Numerics;

namespace ClinicContent.Catalog;

/// <summary>Sets of places as bits.</summary>
internal static class Bits
{
    internal static int WordsFor(int size) => (size + 63) >> 6;

    internal static bool Contains(ReadOnlySpan<ulong> words, int place) => (words[place >> 6] & (1UL << place)) != 0;

    internal static void Set(Span<ulong> words, ReadOnlySpan<int> places)
    {
        foreach (var place in places)
        {
            words[place >> 6] |= 1UL << place;
        }
    }

    internal static void Or(Span<ulong> words, ReadOnlySpan<ulong> others)
    {
        var i = 0;
        for (; i <= words.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            (new Vector<ulong>(words[i..]) | new Vector<ulong>(others[i..])).CopyTo(words[i..]);
        }

        for (; i < words.Length; i++)
        {
            words[i] |= others[i];
        }
    }

    /// <summary>Writes every place of a word, ascending.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">The place of its lowest bit.</param>
    /// <param name="places">Where they go.</param>
    /// <param name="count">How many stand there already.</param>
    /// <returns>How many stand there now.</returns>
    internal static int Write(ulong word, int first, Span<int> places, int count)
    {
        // Four at once, whether there are as many or not: what is too much is written over, and fewer branches are guessed wrong.
        while (word != 0 && places.Length - count >= 4)
        {
            var four = places.Slice(count, 4);
            count += Math.Min(BitOperations.PopCount(word), 4);
            four[0] = first + BitOperations.TrailingZeroCount(word);
            word &= word - 1;
            four[1] = first + BitOperations.TrailingZeroCount(word);
            word &= word - 1;
            four[2] = first + BitOperations.TrailingZeroCount(word);
            word &= word - 1;
            four[3] = first + BitOperations.TrailingZeroCount(word);
            word &= word - 1;
        }

        for (; word != 0; word &= word - 1)
        {
            places[count++] = first + BitOperations.TrailingZeroCount(word);
        }

        return count;
    }
}
