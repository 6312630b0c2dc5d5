namespace ClinicContent.Feeds;

/// <summary>The image of an entry, with the words that stand for it and its credit.</summary>
internal sealed record FeedImage(string Url, string? Words, string? Credit);
