namespace ClinicContent.Benchmarks.Records;

/// <summary>A mark that cites a source.</summary>
public sealed class MarkRecord : InlineRecord
{
    public string Key { get; set; } = "";
}
