using Ardalis.GuardClauses;
using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent.Markdown;

/// <summary>Adds Markdown to what sources read.</summary>
public static class MarkdownOptions
{
    extension(ContentFormat)
    {
        /// <summary>Markdown with YAML front matter, in files that end in <c>.md</c> or <c>.markdown</c>.</summary>
        public static ContentFormat Markdown => MarkdownFormat.Instance;
    }

    /// <summary>The same options, with Markdown among the formats.</summary>
    /// <param name="options">The options.</param>
    /// <returns>Options that read <c>.md</c> and <c>.markdown</c> files too.</returns>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <example><code>ContentSource.Folder("content", LoadOptions.Default.WithMarkdown())</code></example>
    public static LoadOptions WithMarkdown(this LoadOptions options)
    {
        Guard.Against.Null(options);
        return options.Formats.Contains(MarkdownFormat.Instance)
            ? options
            : options with
            {
                Formats = options.Formats.Append(MarkdownFormat.Instance).ToValueList(),
            };
    }
}
