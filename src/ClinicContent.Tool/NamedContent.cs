namespace ClinicContent.Tool;

/// <summary>Content as a command line names it.</summary>
/// <param name="Path">Its path; null for the bundled content.</param>
/// <param name="WithStarter">Whether the bundled content lies below it.</param>
internal readonly record struct NamedContent(string? Path, bool WithStarter);
