namespace ClinicContent.Tests.Live;

/// <summary>A test that makes links, which Windows lets only administrators do.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() =>
        Skip = OperatingSystem.IsWindows() ? "Windows lets only administrators make links." : null;
}
