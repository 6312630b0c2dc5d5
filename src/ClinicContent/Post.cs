using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent;

/// <summary>A post: an article that speaks of treatments, conditions and delivery methods.</summary>
/// <remarks>
/// Immutable; value equality, lists and body included. Its title is <see cref="ContentItem.Name"/>. Source: schema.org
/// <c>BlogPosting</c>, inside a <c>MedicalWebPage</c>.
/// </remarks>
public sealed record Post : ContentItem
{
    /// <summary>The identity, stable for ever.</summary>
    public required PostId Id { get; init; }

    /// <summary>A second line to the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A few words that invite to read; null where they are derived, see <see cref="GetExcerpt"/>.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The item that the post is about first of all: an edge.</summary>
    public ItemRef? PrimarySubject { get; init; }

    /// <summary>Other items that the post is about, in the author's order: edges. Mentions inside the text are edges too.</summary>
    public ValueList<ItemRef> Mentions { get; init; }

    /// <summary>Related posts, in the author's order; empty where they are to be ranked by shared subjects.</summary>
    public ValueList<PostId> RelatedPosts { get; init; }

    /// <summary>The label of the link that leads to the post from a card, such as "Read more".</summary>
    public string? ReadMoreLabel { get; init; }

    /// <summary>Whether to show links that share the post.</summary>
    public bool ShowShareLinks { get; init; }

    /// <summary>Questions and answers that go with the post, in order.</summary>
    public ValueList<QuestionBlock> Questions { get; init; }

    /// <inheritdoc/>
    public override ItemRef Ref => Id;

    /// <summary>How many words a reader reads, in body and questions. Derived; O(n).</summary>
    public int WordCount => (Body?.WordCount ?? 0) + WordCounter.Count(Questions.AsBlocks());

    /// <summary>How long a reader takes, at 200 words a minute, rounded up; at least one minute. Derived; O(n).</summary>
    public Duration ReadingTime => Duration.FromMinutes(Math.Max(1, (WordCount + 199) / 200));

    /// <summary>The excerpt, authored or derived; never cut inside a block, and with every emergency card of the post.</summary>
    /// <param name="words">How many words are enough: paragraphs are taken whole until there are as many. At least 1.</param>
    /// <returns>The authored excerpt, or else the first paragraphs before anything else than headings; then the emergency cards. O(n).</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than one word is asked for.</exception>
    public RichText GetExcerpt(int words = 50)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        return ExcerptBuilder.Build(this, words);
    }

    private protected override void Close() { }
}
