using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>Where unread bodies stand, given by the format that opened them.</summary>
internal abstract class BodySource
{
    /// <summary>Reads one body.</summary>
    /// <exception cref="Diagnostics.ContentException">The bytes are no body: the source was trusted, and should not have been.</exception>
    internal abstract Block[] Read(int offset, int length);
}
