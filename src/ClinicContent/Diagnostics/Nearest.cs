namespace ClinicContent.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours; case counts for nothing); of several,
    /// the one with the longest common start and end, then the first in ordinal order. Null where none is near: more than a
    /// third of the letters would have to change.
    /// </summary>
    internal static string? Find(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var (bestDistance, bestCommon) = (Math.Max(1, word.Length / 3) + 1, -1);
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, bestDistance);
            if (distance > bestDistance || distance > Math.Max(1, word.Length / 3))
            {
                continue;
            }

            var common = CommonEnds(word, candidate);
            var better =
                distance < bestDistance
                || common > bestCommon
                || (common == bestCommon && string.CompareOrdinal(candidate, best) < 0);
            if (better)
            {
                (best, bestDistance, bestCommon) = (candidate, distance, common);
            }
        }

        return best;
    }

    /// <summary>The candidate that is one edit away, hyphens counting for nothing; null where there is none, or the word is too short to tell.</summary>
    internal static string? FindSlip(string word, IEnumerable<string> candidates)
    {
        var letters = Letters(word);
        return letters.Length < 4 ? null : candidates.FirstOrDefault(one => Distance(letters, Letters(one), 1) <= 1);
    }

    private static string Letters(string word) => word.Replace("-", "", StringComparison.Ordinal);

    private static int CommonEnds(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var start = 0;
        while (start < shorter && Same(a[start], b[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && Same(a[^(end + 1)], b[^(end + 1)]))
        {
            end++;
        }

        return (2 * start) + end;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

    // The optimal string alignment distance, given up as soon as it must exceed the limit.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > 256 || b.Length > 256)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
