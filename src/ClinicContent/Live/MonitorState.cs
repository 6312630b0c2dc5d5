namespace ClinicContent.Live;

/// <summary>What readers of a monitor see, all of it swapped at once.</summary>
/// <param name="Catalog">The last good catalog; null where there was none yet.</param>
/// <param name="Result">What came of the last reading.</param>
internal sealed record MonitorState(ContentCatalog? Catalog, ContentCatalogResult Result);
