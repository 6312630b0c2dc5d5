using ClinicContent.Model;

namespace ClinicContent.Tests.Feeds;

/// <summary>An entry as a reader library of others reads it.</summary>
internal sealed record ReadEntry
{
    internal required string Id { get; init; }

    internal required string Title { get; init; }

    internal required string Url { get; init; }

    internal DateOnly? PublishedOn { get; init; }

    internal ValueList<string> Authors { get; init; }

    internal string? Summary { get; init; }

    internal string? Html { get; init; }
}
