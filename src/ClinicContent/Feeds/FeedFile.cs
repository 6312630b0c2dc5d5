using System.Text;

namespace ClinicContent.Feeds;

/// <summary>One file that was written for a site.</summary>
/// <remarks>Immutable.</remarks>
public sealed class FeedFile
{
    internal FeedFile(string name, ReadOnlyMemory<byte> content)
    {
        Name = name;
        Content = content;
    }

    /// <summary>The name of the file, below the base URL of the site: <c>rss.xml</c>.</summary>
    public string Name { get; }

    /// <summary>What is in it: UTF-8 without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The same as a string. O(n) at each call.</summary>
    /// <returns>The text of the file.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Content.Span);
}
