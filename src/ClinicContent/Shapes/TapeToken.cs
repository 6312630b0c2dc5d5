using System.Runtime.InteropServices;

namespace ClinicContent.Shapes;

/// <summary>One name, scalar or container start on a <see cref="Tape"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TapeToken
{
    /// <summary>What it is.</summary>
    internal TapeTokenKind Kind;

    /// <summary>Whether a reader has taken this name.</summary>
    internal bool Taken;

    /// <summary>Whether the text stands in the tape's own memory rather than in the source: it was escaped or folded there.</summary>
    internal bool Decoded;

    /// <summary>Where the text begins, in the source or in the tape's own memory.</summary>
    internal int Start;

    /// <summary>How long the text is in bytes; of a container, how many members or elements it has.</summary>
    internal int Length;

    /// <summary>The offset in the source that a fault reports.</summary>
    internal int Offset;

    /// <summary>The index of the first token after this one and what it holds.</summary>
    internal int Next;
}
