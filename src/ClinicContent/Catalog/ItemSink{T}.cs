namespace ClinicContent.Catalog;

/// <summary>Writes items into a span, as many as it holds, and counts the rest.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal ref struct ItemSink<T>(ReadOnlySpan<T> items, Span<T> destination) : IPlaceSink
    where T : ContentItem
{
    private readonly ReadOnlySpan<T> items = items;
    private readonly Span<T> destination = destination;

    internal int Count { get; private set; }

    public void Add(int place)
    {
        var at = Count;
        if ((uint)at < (uint)destination.Length)
        {
            destination[at] = items[place];
        }

        Count = at + 1;
    }
}
