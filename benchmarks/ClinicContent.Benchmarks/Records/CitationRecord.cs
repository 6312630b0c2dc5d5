namespace ClinicContent.Benchmarks.Records;

/// <summary>A source.</summary>
public sealed class CitationRecord
{
    public string Key { get; set; } = "";

    public string Title { get; set; } = "";

    public List<string>? Authors { get; set; }

    public int? Year { get; set; }

    public string? Container { get; set; }

    public string? Doi { get; set; }
}
