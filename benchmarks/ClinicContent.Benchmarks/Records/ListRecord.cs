namespace ClinicContent.Benchmarks.Records;

/// <summary>A list.</summary>
public sealed class ListRecord : BlockRecord
{
    public List<ListItemRecord>? Items { get; set; }
}
