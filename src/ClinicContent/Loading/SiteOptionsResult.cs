using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Site;

namespace ClinicContent.Loading;

/// <summary>What came of reading <c>clinic-content.json</c>: the options of the site, or the faults because of which there are none.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SiteOptionsResult
{
    internal SiteOptionsResult(SiteOptions? options, ValueList<Diagnostic> diagnostics)
    {
        Options = options;
        Diagnostics = diagnostics;
    }

    /// <summary>The options; null where there is any error.</summary>
    public SiteOptions? Options { get; }

    /// <summary>Every fault in the order of their places, warnings included: one that no base URL is said stands beside options.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The options.</summary>
    /// <returns>The options, never null.</returns>
    /// <exception cref="ContentException">There are none; the exception carries the diagnostics.</exception>
    public SiteOptions OrThrow() => Options ?? throw new ContentException(Diagnostics);
}
