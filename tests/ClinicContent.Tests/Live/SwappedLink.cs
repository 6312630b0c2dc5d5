using System.Runtime.InteropServices;
using System.Text;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Live;

/// <summary>Lets a link lead elsewhere from one moment to the next, as deployments do.</summary>
internal static class SwappedLink
{
    internal static void Set(TempFolder folder, string name, string target)
    {
        folder.Link(name + ".next", target);
        Assert.Equal(0, Rename(Bytes(folder[name + ".next"]), Bytes(folder[name])));
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + "\0");

    // File.Move refuses to replace a link that leads to a folder.
    [DllImport("libc", EntryPoint = "rename")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(byte[] from, byte[] to);
}
