using System.Text;
using Xunit.Sdk;

namespace ClinicContent.Tests.Shared;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("snapshot-tests-");

    private string Verified => Path.Combine(folder.FullName, "Some.Test.verified.json");

    private string Received => Path.Combine(folder.FullName, "Some.Test.received.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public Task Verify_FileBesideTheTest_Passes() => Verifier.Verify("{\n  \"é\": \"<\"\n}\n", extension: "json");

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    public Task Verify_Theory_HasOneFileForEachCase(string name) => Verifier.Verify($"{name}\n", parameters: name);

    [Fact]
    public async Task Verify_NoVerifiedFile_FailsAndWritesReceived()
    {
        // Runs as it would in CI, and with acceptance asked for as well.
        var source = Path.Combine(folder.FullName, "Some.cs");
        var path = Snapshot.VerifiedPath(source, "Test", parameters: null, "json");

        var exception = await Assert.ThrowsAsync<XunitException>(() =>
            Snapshot.Compare(path, "{}"u8.ToArray(), Snapshot.Accepts(ci: "true", variable: "1"))
        );

        Assert.Equal(Verified, path);
        Assert.False(File.Exists(Verified));
        Assert.Equal("{}", await File.ReadAllTextAsync(Received));
        Assert.Contains("missing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"a\": 1\n}\n", "{\n    \"a\": 1\n}\n")]
    [InlineData("{\n  \"a\": 1\n}\n", "{\r\n  \"a\": 1\r\n}\r\n")]
    [InlineData("{\n  \"a\": 1\n}\n", "{\n  \"a\": 1\n}")]
    [InlineData("{\n  \"a\": 1\n}\n", "{\n  \"a\": 1 \n}\n")]
    [InlineData("{\n  \"a\": 1\n}\n", "\uFEFF{\n  \"a\": 1\n}\n")]
    [InlineData("\"é\"", "\"\\u00e9\"")]
    [InlineData("é", "e\u0301")]
    [InlineData("a", "")]
    public async Task Compare_AnyDifference_Fails(string one, string other)
    {
        await AssertDifferent(one, other);
        await AssertDifferent(other, one);
    }

    [Fact]
    public async Task Compare_Different_SaysWhere()
    {
        await File.WriteAllTextAsync(Verified, "one\ntwo\n");

        var exception = await Assert.ThrowsAsync<XunitException>(() =>
            Snapshot.Compare(Verified, "one\ntwo\r\n"u8.ToArray(), accept: false)
        );

        Assert.Contains("byte 7, line 2", exception.Message, StringComparison.Ordinal);
        Assert.Contains("received has: \\r\\n", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_Equal_PassesAndRemovesReceived()
    {
        await File.WriteAllTextAsync(Verified, "one\r\n");
        await File.WriteAllTextAsync(Received, "left over");

        await Snapshot.Compare(Verified, "one\r\n"u8.ToArray(), accept: false);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public async Task Compare_Accepted_WritesExactlyTheBytes()
    {
        await Snapshot.Compare(Verified, "one\r\n"u8.ToArray(), accept: true);

        Assert.Equal("one\r\n"u8.ToArray(), await File.ReadAllBytesAsync(Verified));
        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData(null, "1", true)]
    [InlineData(null, null, false)]
    [InlineData(null, "true", false)]
    [InlineData("true", "1", false)]
    [InlineData("True", "1", false)]
    public void Accepts_OnlyWhenAsked_AndNeverInCI(string? ci, string? variable, bool expected) =>
        Assert.Equal(expected, Snapshot.Accepts(ci, variable));

    [Fact]
    public void VerifiedPath_SourceFolderThatIsNotThere_Fails() =>
        Assert.Throws<XunitException>(() =>
            Snapshot.VerifiedPath("/_/tests/Some.cs", "Test", parameters: null, "json")
        );

    [Fact]
    public void VerifiedPath_ParametersThatAreAPath_Fails() =>
        Assert.Throws<XunitException>(() =>
            Snapshot.VerifiedPath(Path.Combine(folder.FullName, "Some.cs"), "Test", "treatment/x", "json")
        );

    [Fact]
    public async Task Verify_LoneSurrogate_Throws() =>
        await Assert.ThrowsAsync<EncoderFallbackException>(() => Snapshot.Verify("\uD800"));

    private async Task AssertDifferent(string verified, string actual)
    {
        await File.WriteAllBytesAsync(Verified, Encoding.UTF8.GetBytes(verified));
        await Assert.ThrowsAsync<XunitException>(() =>
            Snapshot.Compare(Verified, Encoding.UTF8.GetBytes(actual), accept: false)
        );
        Assert.Equal(actual, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Received)));
    }
}
