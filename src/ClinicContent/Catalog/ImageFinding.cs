using System.Runtime.InteropServices;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>What came of looking for an image: the file, or why there is none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ImageFinding
{
    internal ImageFinding(ImageFile file) => File = file;

    internal ImageFinding(DiagnosticDescriptor fault, string? nearest, params object[] arguments) =>
        (Fault, Nearest, Arguments) = (fault, nearest, arguments);

    /// <summary>The file; null where there is a fault.</summary>
    internal ImageFile? File { get; }

    /// <summary>Why there is no such file.</summary>
    internal DiagnosticDescriptor? Fault { get; }

    /// <summary>The name of a file in the same folder that was probably meant.</summary>
    internal string? Nearest { get; }

    /// <summary>What is filled into the message.</summary>
    internal object[] Arguments { get; } = [];
}
