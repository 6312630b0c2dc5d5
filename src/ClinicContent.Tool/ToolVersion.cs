using System.Reflection;

namespace ClinicContent.Tool;

/// <summary>The version of the command.</summary>
internal static class ToolVersion
{
    /// <summary>As its package says it, without what a build adds.</summary>
    internal static string Text { get; } =
        typeof(ToolVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
