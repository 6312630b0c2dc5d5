using System.Numerics;

namespace ClinicContent.Search;

/// <summary>Finds the text of an item that says most of what was looked for, and cuts a piece of it. Used once.</summary>
/// <param name="words">What was looked for.</param>
/// <param name="texts">Of each word in which texts of the item it stands, as the bits of <see cref="ShownTexts"/>; all where that is not known.</param>
internal sealed class ExcerptFinder(QueryWord[] words, uint[] texts) : ITextSink
{
    private const int Length = 200;
    private const int Before = 60;

    // A label says less than a sentence.
    private const int Telling = 30;
    private const string Ellipsis = "…";

    private readonly Marking marking = new(words);
    private readonly bool isKnown = !texts.Contains(uint.MaxValue);
    private string? best;
    private int bestRank;
    private int number;

    public void Add(SearchFields field, ReadOnlySpan<char> text)
    {
        if (!ShownTexts.Has(field))
        {
            return;
        }

        var rank = Rank(text);
        if (best is null || rank > bestRank)
        {
            (best, bestRank) = (text.ToString(), rank);
        }
    }

    /// <summary>The piece in runs; empty where the item has no text.</summary>
    internal List<TextRun> Find(ContentCatalog catalog, ContentItem item)
    {
        new ItemTexts(catalog, this).Read(item);
        if (best is null)
        {
            return [];
        }

        marking.Read(best);
        var (start, end) = best.Length <= Length ? (0, best.Length) : Window(best);
        var runs = new List<TextRun>();
        if (start > 0)
        {
            runs.Add(new(Ellipsis, isMatch: false));
        }

        marking.AddRuns(runs, best, start, end);
        if (end < best.Length)
        {
            runs.Add(new(Ellipsis, isMatch: false));
        }

        return runs;
    }

    // What the index says exactly is not read.
    private int Rank(ReadOnlySpan<char> text)
    {
        var isExact = isKnown && ShownTexts.IsOwn(number);
        var rank = Rank(WordsIn(ShownTexts.BitOf(number++)), text.Length);
        if (isExact || rank <= bestRank)
        {
            return rank;
        }

        marking.Read(text);
        return Rank(marking.Distinct, text.Length);
    }

    private int WordsIn(uint bit)
    {
        var count = 0;
        foreach (var one in texts)
        {
            count += (one & bit) != 0 ? 1 : 0;
        }

        return count;
    }

    private static int Rank(int distinct, int length) => (distinct * 2) + (length >= Telling && distinct > 0 ? 1 : 0);

    // From a little before the place behind which most words follow, cut between words where there are any.
    private (int Start, int End) Window(string text)
    {
        var first = First();
        var start = first <= Before ? 0 : Math.Min(first - Before, text.Length - Length);
        if (start > 0)
        {
            var space = text.AsSpan(start, Math.Max(0, first - start)).IndexOf(' ');
            start = space >= 0 ? start + space + 1 : WholeCharacter(text, start);
        }

        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length)
        {
            var space = text.AsSpan(start + Before, end - start - Before).LastIndexOf(' ');
            end = space >= 0 ? start + Before + space : WholeCharacter(text, end);
        }

        return (start, end);
    }

    private int First()
    {
        var (first, most) = (0, 0);
        for (var i = 0; i < marking.Found.Count; i++)
        {
            var from = marking.Found[i].Start;
            var seen = 0u;
            for (var j = i; j < marking.Found.Count && marking.Found[j].End <= from + Length - Before; j++)
            {
                seen |= marking.Found[j].Words;
            }

            if (BitOperations.PopCount(seen) is var count && count > most)
            {
                (first, most) = (from, count);
            }
        }

        return first;
    }

    private static int WholeCharacter(string text, int place) =>
        char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;
}
