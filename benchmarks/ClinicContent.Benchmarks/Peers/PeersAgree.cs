namespace ClinicContent.Benchmarks.Peers;

/// <summary>Holds the answers of a peer against ours: what differs must not be compared in speed.</summary>
internal static class PeersAgree
{
    /// <summary>Throws where two answers differ in anything, order included, or are empty.</summary>
    internal static void Check(string peer, ReadOnlySpan<Post> ours, ReadOnlySpan<Post> theirs)
    {
        var differs = ours.IsEmpty || ours.Length != theirs.Length;
        for (var i = 0; i < ours.Length && !differs; i++)
        {
            differs = !ReferenceEquals(ours[i], theirs[i]);
        }

        if (differs)
        {
            throw new InvalidOperationException(
                $"{peer} answers {theirs.Length} posts, we answer {ours.Length}, or others."
            );
        }
    }

    /// <summary>Throws where two single answers differ.</summary>
    internal static void Check(string peer, object ours, object theirs)
    {
        if (!ReferenceEquals(ours, theirs))
        {
            throw new InvalidOperationException($"{peer} answers {theirs}, we answer {ours}.");
        }
    }
}
