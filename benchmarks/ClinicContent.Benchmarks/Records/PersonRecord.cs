namespace ClinicContent.Benchmarks.Records;

/// <summary>An author.</summary>
public sealed class PersonRecord
{
    public string Name { get; set; } = "";

    public string? Credentials { get; set; }

    public string? Role { get; set; }
}
