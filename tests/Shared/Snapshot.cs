using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace ClinicContent.Tests.Shared;

/// <summary>
/// Compares output with a file kept in git, byte for byte.
/// </summary>
/// <remarks>
/// <para>
/// The conventions and the call are those of Verify.Xunit, so that it can take this file's place: the text is compared
/// with <c>{TestClass}.{Method}.verified.{ext}</c> beside the test's source file; when that file is missing or differs,
/// the test fails and <c>.received.</c> is written next to it. The class is taken from the name of the source file.
/// </para>
/// <para>
/// Unlike Verify, nothing is normalized: line endings, a byte order mark, indentation and the last newline all count.
/// </para>
/// <para>
/// With <c>CLINIC_CONTENT_ACCEPT_SNAPSHOTS=1</c> the output becomes the verified file and the test passes; look at the
/// difference in git before you commit it. With <c>CI=true</c> nothing is ever accepted.
/// </para>
/// </remarks>
/// <example><code>await Verifier.Verify(text, extension: "json");</code></example>
internal static class Snapshot
{
    private const string AcceptVariable = "CLINIC_CONTENT_ACCEPT_SNAPSHOTS";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    // Throws on a lone surrogate: writing a replacement character would hide the fault.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Compares a text, as UTF-8, with the snapshot of the calling test.</summary>
    /// <param name="text">The output of the code under test.</param>
    /// <param name="extension">The file name extension, without a dot.</param>
    /// <param name="parameters">
    /// Tells the cases of a theory apart: <c>{Method}_{parameters}.verified.{ext}</c>, Verify's
    /// <c>UseTextForParameters</c>.
    /// </param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static Task Verify(
        string text,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    ) => Verify(Utf8.GetBytes(text), extension, parameters, sourceFile, method);

    /// <summary>Compares bytes with the snapshot of the calling test.</summary>
    /// <inheritdoc cref="Verify(string, string, string?, string, string)"/>
    public static async Task Verify(
        byte[] bytes,
        string extension,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var accept = Accepts(
            Environment.GetEnvironmentVariable("CI"),
            Environment.GetEnvironmentVariable(AcceptVariable)
        );
        await Compare(VerifiedPath(sourceFile, method, parameters, extension), bytes, accept);
    }

    /// <summary>Compares a text, as UTF-8, with the snapshot beside a fixture: <c>{fixture}.verified.{ext}</c>.</summary>
    /// <param name="text">The output of the code under test.</param>
    /// <param name="fixture">The path of the fixture.</param>
    /// <param name="extension">The file name extension, without a dot.</param>
    public static Task VerifyBeside(string text, string fixture, string extension = "txt")
    {
        var accept = Accepts(
            Environment.GetEnvironmentVariable("CI"),
            Environment.GetEnvironmentVariable(AcceptVariable)
        );
        return Compare($"{fixture}.verified.{extension}", Utf8.GetBytes(text), accept);
    }

    /// <summary>The path of a test's verified file.</summary>
    internal static string VerifiedPath(string sourceFile, string method, string? parameters, string extension)
    {
        var folder = Path.GetDirectoryName(sourceFile);
        if (!Path.IsPathRooted(sourceFile) || !Directory.Exists(folder))
        {
            throw new XunitException(
                $"There is no folder for the snapshots of '{sourceFile}'. Is DeterministicSourcePaths false in this project?"
            );
        }

        var name = parameters is null ? method : $"{method}_{parameters}";
        if (name.AsSpan().ContainsAny(Forbidden))
        {
            throw new XunitException($"'{name}' cannot be part of a snapshot's file name.");
        }

        return Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{name}.verified.{extension}");
    }

    /// <summary>Whether output becomes the verified file: asked for by the variable, and never in CI.</summary>
    internal static bool Accepts(string? ci, string? variable) =>
        variable == "1" && !string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fails unless the verified file holds exactly these bytes.</summary>
    internal static async Task Compare(string verifiedPath, byte[] actual, bool accept)
    {
        var receivedPath = ReceivedPath(verifiedPath);
        var expected = File.Exists(verifiedPath) ? await File.ReadAllBytesAsync(verifiedPath) : null;
        if (expected is not null && actual.AsSpan().SequenceEqual(expected))
        {
            File.Delete(receivedPath);
            return;
        }

        if (accept)
        {
            await File.WriteAllBytesAsync(verifiedPath, actual);
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllBytesAsync(receivedPath, actual);
        var reason = expected is null ? "The snapshot is missing." : Difference(expected, actual);
        throw new XunitException(
            $"{reason}\n  verified: {verifiedPath}\n  received: {receivedPath}\nTo accept: {AcceptVariable}=1 dotnet test"
        );
    }

    private static string ReceivedPath(string verifiedPath)
    {
        var at = verifiedPath.LastIndexOf(".verified.", StringComparison.Ordinal);
        return string.Concat(verifiedPath.AsSpan(0, at), ".received.", verifiedPath.AsSpan(at + ".verified.".Length));
    }

    private static string Difference(byte[] expected, byte[] actual)
    {
        var offset = expected.AsSpan().CommonPrefixLength(actual);
        var line = 1 + expected.AsSpan(0, offset).Count((byte)'\n');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The snapshot differs at byte {offset}, line {line}.\n  verified has: {Show(expected, offset)}\n  received has: {Show(actual, offset)}"
        );
    }

    // Line ends and marks are spelled out, since they are often the whole difference.
    private static string Show(byte[] bytes, int offset)
    {
        if (offset == bytes.Length)
        {
            return "(the end)";
        }

        var text = Encoding.UTF8.GetString(bytes, offset, Math.Min(60, bytes.Length - offset));
        return text.Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\uFEFF", "\\uFEFF", StringComparison.Ordinal);
    }
}
