namespace ClinicContent.Catalog;

/// <summary>Keeps places in an array that is large enough.</summary>
internal ref struct PlaceSink(Span<int> places) : IPlaceSink
{
    private readonly Span<int> places = places;

    internal int Count { get; private set; }

    public void Add(int place) => places[Count++] = place;
}
