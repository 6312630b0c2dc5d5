namespace ClinicContent.Loading;

/// <summary>Items made in code.</summary>
internal sealed class ItemsSource(string name, IReadOnlyList<ContentItem> items) : ContentSource(name)
{
    internal override SourceReading Read(CancellationToken cancellation)
    {
        var reading = new SourceReading();
        foreach (var item in items)
        {
            reading.Add(item, new CodeOrigin());
        }

        return reading;
    }
}
