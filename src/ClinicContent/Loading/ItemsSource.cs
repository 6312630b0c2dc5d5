using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>Items made in code.</summary>
internal sealed class ItemsSource : ContentSource
{
    private readonly IReadOnlyList<ContentItem> items;
    private readonly List<Diagnostic> faults = [];

    /// <summary>Takes items, and throws at once for what only a programmer can get wrong.</summary>
    /// <exception cref="InvalidOperationException">An id or reference in an item is the default of its type.</exception>
    internal ItemsSource(string name, IReadOnlyList<ContentItem> items)
        : base(name)
    {
        this.items = items;
        foreach (var item in items)
        {
            faults.AddRange(CodeItemChecker.Check(item));
        }
    }

    internal override SourceReading Read(DiagnosticBag bag, CancellationToken cancellation)
    {
        var reading = new SourceReading(bag);
        faults.ForEach(fault => bag.Add(fault));
        foreach (var item in items)
        {
            reading.Add(item, new CodeOrigin());
        }

        return reading;
    }
}
