using System.Net;

namespace ClinicContent.Benchmarks.Html;

/// <summary>Holds HTML of a peer against ours before anything is timed.</summary>
internal static class HtmlAgrees
{
    /// <summary>The same but for which characters are escaped.</summary>
    internal static void Check(string ours, string theirs)
    {
        if (!WebUtility.HtmlDecode(ours).Equals(WebUtility.HtmlDecode(theirs), StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The HTML differs.\nOurs:\n{ours}\nTheirs:\n{theirs}");
        }
    }
}
