namespace ClinicContent.Benchmarks.Records;

/// <summary>A heading.</summary>
public sealed class HeadingRecord : BlockRecord
{
    public int Level { get; set; }

    public List<InlineRecord>? Content { get; set; }

    public string? Anchor { get; set; }
}
