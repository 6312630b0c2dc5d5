namespace ClinicContent.Feeds;

/// <summary>An author as a feed names one.</summary>
internal sealed record FeedPerson(string Name, string? Url);
