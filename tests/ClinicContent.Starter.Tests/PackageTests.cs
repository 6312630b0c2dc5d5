using System.Reflection;

namespace ClinicContent.Starter.Tests;

public sealed class PackageTests
{
    [Fact]
    public void Starter_Assembly_HasTheNameOfItsPackage() =>
        Assert.Equal("ClinicContent.Starter", Assembly.Load("ClinicContent.Starter").GetName().Name);
}
