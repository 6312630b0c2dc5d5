namespace ClinicContent.Benchmarks.Records;

/// <summary>A link.</summary>
public sealed class LinkRecord : InlineRecord
{
    public string Url { get; set; } = "";

    public List<InlineRecord>? Content { get; set; }
}
