using ClinicContent.Diagnostics;

namespace ClinicContent.Loading;

/// <summary>An item that was made in code: it has no file.</summary>
internal sealed class CodeOrigin : ItemOrigin
{
    internal override string? File => null;

    internal override SourcePlace? Locate(string path) => null;
}
