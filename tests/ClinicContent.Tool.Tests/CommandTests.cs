using System.Diagnostics;
using System.Reflection;

namespace ClinicContent.Tool.Tests;

public sealed class CommandTests
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "clinic-content.dll");

    [Fact]
    public void Tool_Assembly_IsNamedLikeTheCommand() =>
        Assert.Equal("clinic-content", AssemblyName.GetAssemblyName(Command).Name);

    [Fact]
    public async Task Tool_Started_Succeeds()
    {
        using var process = Process.Start("dotnet", [Command, "show", "treatment/ketamine-therapy"]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
