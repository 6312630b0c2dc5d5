namespace ClinicContent.Benchmarks.Records;

/// <summary>A quotation.</summary>
public sealed class QuoteRecord : BlockRecord
{
    public List<BlockRecord>? Content { get; set; }

    public string? Attribution { get; set; }
}
