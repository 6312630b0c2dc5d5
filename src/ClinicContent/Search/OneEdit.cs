namespace ClinicContent.Search;

/// <summary>Tells whether one slip makes one word out of another: a letter too many or too few, two next to one another swapped or, in words of five letters and more, a wrong one.</summary>
internal static class OneEdit
{
    private const int ShortWord = 4;

    internal static bool Makes(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
        {
            return Makes(other, one);
        }

        if (other.Length - one.Length > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        var rest = one[same..];
        var otherRest = other[same..];
        if (rest.Length < otherRest.Length)
        {
            return otherRest[1..].SequenceEqual(rest);
        }

        // In a short word another letter makes another word: side, site.
        return rest.Length > 0
            && (
                (one.Length > ShortWord && rest[1..].SequenceEqual(otherRest[1..]))
                || (
                    rest.Length > 1
                    && rest[0] == otherRest[1]
                    && rest[1] == otherRest[0]
                    && rest[2..].SequenceEqual(otherRest[2..])
                )
            );
    }
}
