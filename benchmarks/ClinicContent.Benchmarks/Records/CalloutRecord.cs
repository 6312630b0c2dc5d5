namespace ClinicContent.Benchmarks.Records;

/// <summary>A callout.</summary>
public sealed class CalloutRecord : BlockRecord
{
    public string Kind { get; set; } = "";

    public string? Title { get; set; }

    public List<BlockRecord>? Content { get; set; }
}
