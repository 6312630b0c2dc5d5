using System.Numerics;

namespace ClinicContent.Search;

/// <summary>Finds the words of a question in texts. Not safe between threads.</summary>
internal sealed class Marking(QueryWord[] words)
{
    private readonly List<(int Start, int End, uint Words)> found = [];

    /// <summary>What was found in the last text, in order, none in another; each with the bits of the words that it is.</summary>
    internal IReadOnlyList<(int Start, int End, uint Words)> Found => found;

    /// <summary>Which words of the question stand in the last text, as bits.</summary>
    internal uint All { get; private set; }

    internal int Distinct => BitOperations.PopCount(All);

    internal void Read(ReadOnlySpan<char> text)
    {
        found.Clear();
        All = 0;
        var reader = new WordReader(text);
        while (reader.Read())
        {
            if (Accepted(reader.Word) is var accepted and not 0)
            {
                All |= accepted;
                Add(reader.Start, reader.End, accepted);
            }
        }
    }

    /// <summary>A text in runs.</summary>
    internal List<TextRun> Runs(string text)
    {
        Read(text);
        var runs = new List<TextRun>();
        AddRuns(runs, text, 0, text.Length);
        return runs;
    }

    /// <summary>Adds a part of the last text in runs.</summary>
    internal void AddRuns(List<TextRun> runs, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var (from, to, _) in found.Where(one => one.Start < end && one.End > start))
        {
            AddRun(runs, text, start, Math.Max(start, from), isMatch: false);
            AddRun(runs, text, Math.Max(start, from), Math.Min(end, to), isMatch: true);
            start = Math.Min(end, to);
        }

        AddRun(runs, text, start, end, isMatch: false);
    }

    private static void AddRun(List<TextRun> runs, ReadOnlySpan<char> text, int start, int end, bool isMatch)
    {
        if (end > start)
        {
            runs.Add(new(text[start..end].ToString(), isMatch));
        }
    }

    // A whole comes behind its parts, and takes their place.
    private void Add(int start, int end, uint accepted)
    {
        while (found.Count > 0 && found[^1].Start >= start)
        {
            accepted |= found[^1].Words;
            found.RemoveAt(found.Count - 1);
        }

        found.Add((start, end, accepted));
    }

    private uint Accepted(ReadOnlySpan<char> word)
    {
        var accepted = 0u;
        for (var i = 0; i < words.Length; i++)
        {
            accepted |= words[i].Accepts(word) ? 1u << i : 0;
        }

        return accepted;
    }
}
