namespace ClinicContent.Tool.Preview;

/// <summary>Which hosts a preview answers to. Whoever lets a name of his own lead here, so that his page may read ours, is refused.</summary>
internal static class PreviewHost
{
    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a request is meant for this machine. Its port may be another one: that of a tunnel.</summary>
    internal static bool IsOwn(string host) => Own.Contains(host, StringComparer.OrdinalIgnoreCase);
}
