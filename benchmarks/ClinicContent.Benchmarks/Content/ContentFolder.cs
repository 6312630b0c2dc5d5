using System.Globalization;
using ClinicContent.Markdown;
using ClinicContent.Model;

namespace ClinicContent.Benchmarks.Content;

/// <summary>
/// Writes a content folder of Markdown files: what posts are about, and posts of 2 to 4 KB whose front matter refers to three items: the
/// subject, another one, and the post before.
/// </summary>
internal static class ContentFolder
{
    /// <summary>Writes the folder. Files that are there are written anew; none is deleted.</summary>
    /// <param name="arguments">The path of the folder, and how many posts.</param>
    /// <returns>0, or 2 where the arguments are not those.</returns>
    internal static int Write(ReadOnlySpan<string> arguments)
    {
        if (
            arguments is not [var folder, var count]
            || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var posts)
        )
        {
            Console.Error.WriteLine("folder PATH POSTS");
            return 2;
        }

        foreach (var kind in KindNames.All)
        {
            Directory.CreateDirectory(Path.Combine(folder, KindNames.Folder(kind)));
        }

        foreach (var item in ClinicGenerator.Items())
        {
            Write(folder, item);
        }

        var generator = new PostGenerator(posts, withBodies: true);
        for (var number = 0; number < posts; number++)
        {
            var post = generator.Make(number);
            Write(
                folder,
                post with
                {
                    Mentions = [post.Mentions[0]],
                    RelatedPosts = number + 1 < posts ? [PostGenerator.Id(number + 1)] : [],
                }
            );
        }

        return 0;
    }

    private static void Write(string folder, ContentItem item)
    {
        var path = Path.Combine(folder, KindNames.Folder(item.Kind), item.Ref.Id + ".md");
        File.WriteAllText(path, AsAuthorsWrite(ContentMarkdownSerializer.Serialize(item)));
    }

    // Sentences that are one run each, and spaces at the end of a paragraph, are kept by the writer with marks that nobody would type.
    private static string AsAuthorsWrite(string markdown) =>
        markdown
            .Replace("<!-- -->", "", StringComparison.Ordinal)
            .Replace("&#32;\n", "\n", StringComparison.Ordinal)
            .Replace("<strong>Please note:&#32;</strong>", "**Please note:** ", StringComparison.Ordinal);
}
