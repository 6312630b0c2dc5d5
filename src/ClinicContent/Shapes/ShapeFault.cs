using System.Runtime.InteropServices;
using ClinicContent.Diagnostics;

namespace ClinicContent.Shapes;

/// <summary>A fault as it is recorded while reading: cheap, since only the first hundred of a file become diagnostics.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapeFault(
    DiagnosticDescriptor Descriptor,
    int Token,
    int Offset,
    int Length,
    object? First,
    object? Second,
    string? Suggestion,
    IShape? Shape,
    SoughtId? Sought
);
