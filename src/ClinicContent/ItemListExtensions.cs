using ClinicContent.Catalog;

namespace ClinicContent;

/// <summary>Questions that go on from items.</summary>
public static class ItemListExtensions
{
    extension(ItemList<Post> posts)
    {
        /// <summary>The latest posts: newest publish date first, then by id. O(1) of an answer in answer order.</summary>
        /// <param name="count">How many at most; 0 or more.</param>
        /// <returns>That many, or all where there are fewer.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
        public ItemList<Post> Latest(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            var ordered = posts.InAnswerOrder();
            return ordered.Slice(0, Math.Min(count, ordered.Count));
        }
    }
}
