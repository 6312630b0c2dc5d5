using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json;

/// <summary>The line of a bundle that holds the notices of the catalog: under the content hash, as the items are.</summary>
internal sealed record BundleNotices
{
    internal static readonly Shape<BundleNotices> Shape = new(
        "the notices of a bundle",
        static (m, x) => new() { Notices = m.RequiredList("notices"u8, x.Notices, ValueShapes.Notice) }
    );

    /// <summary>The notices, for all items.</summary>
    internal ValueList<Notice> Notices { get; init; }

    /// <summary>Whether a line is this one.</summary>
    internal static bool IsThis(ReadOnlySpan<byte> line) => line.StartsWith("{\"notices\":"u8);
}
