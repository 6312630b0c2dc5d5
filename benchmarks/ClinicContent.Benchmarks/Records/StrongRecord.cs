namespace ClinicContent.Benchmarks.Records;

/// <summary>Strong text.</summary>
public sealed class StrongRecord : InlineRecord
{
    public List<InlineRecord>? Content { get; set; }
}
