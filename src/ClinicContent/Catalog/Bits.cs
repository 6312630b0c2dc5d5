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

    /// <summary>Hands every place of a word to a sink, ascending.</summary>
    internal static void Add<TSink>(ulong word, int first, ref TSink sink)
        where TSink : struct, IPlaceSink, allows ref struct
    {
        while (word != 0)
        {
            sink.Add(first + BitOperations.TrailingZeroCount(word));
            word &= word - 1;
        }
    }
}
