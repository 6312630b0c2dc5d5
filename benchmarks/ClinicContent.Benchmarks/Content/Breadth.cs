namespace ClinicContent.Benchmarks.Content;

/// <summary>How many answers a question has.</summary>
public enum Breadth
{
    /// <summary>Many.</summary>
    Broad,

    /// <summary>Few.</summary>
    Narrow,
}
