namespace ClinicContent.Benchmarks.Content;

/// <summary>The lines of a bundle, for readers that know nothing of bundles.</summary>
internal static class BundleLines
{
    /// <summary>Where each post stands.</summary>
    internal static Range[] OfPosts(byte[] bundle)
    {
        var found = new List<Range>();
        for (var at = 0; at < bundle.Length; )
        {
            var length = bundle.AsSpan(at).IndexOf((byte)'\n');
            if (bundle.AsSpan(at, length).StartsWith("{\"type\":\"post\""u8))
            {
                found.Add(at..(at + length));
            }

            at += length + 1;
        }

        return [.. found];
    }
}
