using ClinicContent.Benchmarks.Content;

namespace ClinicContent.Benchmarks.Peers;

/// <summary>One synthetic clinic in our catalog and in its peers. The last one asked for is kept, since filling the peers takes far longer than asking them.</summary>
internal sealed class Clinic : IDisposable
{
    private static Clinic? last;

    private readonly int posts;

    private Clinic(int posts)
    {
        this.posts = posts;
        Catalog = SyntheticContent.Open(posts);
        Dictionaries = new(Catalog);
        Sqlite = new(Catalog);
    }

    internal ContentCatalog Catalog { get; }

    internal DictionaryPeer Dictionaries { get; }

    internal SqlitePeer Sqlite { get; }

    /// <summary>The clinic with so many posts.</summary>
    internal static Clinic With(int posts)
    {
        if (last?.posts != posts)
        {
            last?.Dispose();
            last = null;
            last = new(posts);
        }

        return last;
    }

    public void Dispose() => Sqlite.Dispose();
}
