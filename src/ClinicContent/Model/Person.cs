namespace ClinicContent.Model;

/// <summary>Somebody who wrote or reviewed an item.</summary>
/// <remarks>Immutable; value equality. Source: schema.org <c>Person</c>.</remarks>
public sealed record Person
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Letters behind the name, such as MD.</summary>
    public string? Credentials { get; init; }

    /// <summary>The role, such as medical director.</summary>
    public string? Role { get; init; }

    /// <summary>A page on the person.</summary>
    public WebUrl? Url { get; init; }
}
