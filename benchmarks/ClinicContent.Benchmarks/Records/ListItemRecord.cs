namespace ClinicContent.Benchmarks.Records;

/// <summary>An item of a list.</summary>
public sealed class ListItemRecord
{
    public List<BlockRecord>? Content { get; set; }
}
