namespace ClinicContent.Model;

/// <summary>A source, with the key by which text and edges point at it.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>citation</c>, CSL-JSON.</remarks>
public sealed record Citation
{
    /// <summary>The key, unique within its item.</summary>
    public required string Key { get; init; }

    /// <summary>The title of the source.</summary>
    public required string Title { get; init; }

    /// <summary>The authors, in the order of the source.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>The year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>What the source appeared in, such as a journal.</summary>
    public string? Container { get; init; }

    /// <summary>The digital object identifier.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The id in PubMed.</summary>
    public Pmid? Pmid { get; init; }

    /// <summary>Where it can be read.</summary>
    public WebUrl? Url { get; init; }

    /// <summary>The day on which it was read.</summary>
    public DateOnly? AccessedOn { get; init; }
}
