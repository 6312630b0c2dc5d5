namespace ClinicContent.Benchmarks.Records;

/// <summary>A paragraph.</summary>
public sealed class ParagraphRecord : BlockRecord
{
    public List<InlineRecord>? Content { get; set; }
}
