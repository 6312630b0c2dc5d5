namespace ClinicContent.Benchmarks.Records;

/// <summary>A run of text.</summary>
public sealed class TextRecord : InlineRecord
{
    public string Text { get; set; } = "";
}
