namespace ClinicContent.Tool;

/// <summary>How every verb ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>The content has faults, or what was asked for is not there.</summary>
    internal const int Faults = 1;

    /// <summary>The command line was wrong, or a file could not be written.</summary>
    internal const int WrongUse = 2;

    /// <summary>Somebody interrupted it.</summary>
    internal const int Cancelled = 130;
}
