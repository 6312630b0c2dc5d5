namespace ClinicContent.Benchmarks.Records;

/// <summary>A mention of an item.</summary>
public sealed class MentionRecord : InlineRecord
{
    public string Item { get; set; } = "";

    public List<InlineRecord>? Content { get; set; }
}
