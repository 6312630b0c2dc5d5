namespace ClinicContent.Tool;

/// <summary>The one place that asks what time it is. The library never does.</summary>
internal static class SystemClock
{
#pragma warning disable RS0030 // A command is run by a person, today.
    internal static TimeProvider Time => TimeProvider.System;
#pragma warning restore RS0030
}
