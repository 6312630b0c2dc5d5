namespace ClinicContent.Feeds.Lists;

/// <summary>A path that was the page of an item, and the path of that page today.</summary>
internal sealed record Redirect(string From, string To, ItemRef Item);
