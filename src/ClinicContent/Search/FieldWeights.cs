using System.Numerics;

namespace ClinicContent.Search;

/// <summary>What a word counts in each field, and how much less it counts in a long one.</summary>
internal static class FieldWeights
{
    internal const int Count = 8;

    // By the bits of SearchFields: name, other names, codes, emergency cards, summary, headings, tags, body.
    private static ReadOnlySpan<float> Weights => [8, 6, 6, 3, 3, 2, 2, 1];

    // A short name is not a better one than a long one by much; a long body says everything about something.
    private static ReadOnlySpan<float> LengthShares => [0.5f, 0.3f, 0, 0.5f, 0.5f, 0.5f, 0, 0.75f];

    internal static int IndexOf(SearchFields field) => BitOperations.TrailingZeroCount((int)field);

    /// <summary>What a word counts that stands so often in a field of such a length.</summary>
    internal static float Of(int field, int times, float length, float averageLength)
    {
        var share = LengthShares[field];
        return Weights[field] * times / (1 - share + (share * length / averageLength));
    }
}
