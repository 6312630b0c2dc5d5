using System.Globalization;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Text;

/// <summary>What only a post shows.</summary>
internal sealed class PostText(TextPage page, ItemText common, Func<ItemRef, string> nameOf)
{
    internal void Write(Post post)
    {
        page.Part("Facts");
        page.Fact("Subject", post.PrimarySubject is { } subject ? $"{nameOf(subject)} ({subject})" : null);
        page.Fact(
            "Length",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{post.WordCount} words, {post.ReadingTime.ToPhrase()} to read"
            )
        );
        common.WriteDetails(post);
    }

    internal void WriteQuestions(Post post) => common.WriteBlocks("Questions and answers", post.Questions.AsBlocks());
}
