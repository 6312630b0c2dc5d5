using System.Buffers;
using System.Runtime.CompilerServices;
using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent;

/// <content>Questions about posts.</content>
public sealed partial class ContentCatalog
{
    /// <summary>The posts about an item: those that have it as primary subject, name it, or mention it in their text. O(1).</summary>
    /// <param name="subject">The item, of any kind; a typed id becomes a reference by itself.</param>
    /// <returns>The posts, newest first. Posts about both of two items are <c>PostsAbout(x).And(PostsAbout(y))</c>, about either <c>Or</c>.</returns>
    public ItemList<Post> PostsAbout(ItemRef subject) => index.Subjects.To(tables.Find(subject));

    /// <summary>The posts about a treatment. O(1), without a look-up.</summary>
    /// <param name="subject">The treatment.</param>
    /// <returns>The posts, newest first.</returns>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemHandle<Treatment> subject) => PostsAbout(tables.Treatments, subject);

    /// <summary>The posts about a condition. O(1), without a look-up.</summary>
    /// <param name="subject">The condition.</param>
    /// <returns>The posts, newest first.</returns>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemHandle<Condition> subject) => PostsAbout(tables.Conditions, subject);

    /// <summary>The posts about a delivery method. O(1), without a look-up.</summary>
    /// <param name="subject">The delivery method.</param>
    /// <returns>The posts, newest first.</returns>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemHandle<DeliveryMethod> subject) => PostsAbout(tables.DeliveryMethods, subject);

    /// <summary>The posts that mention another post. O(1), without a look-up.</summary>
    /// <param name="subject">The other post.</param>
    /// <returns>The posts, newest first.</returns>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemHandle<Post> subject) => PostsAbout(tables.Posts, subject);

    /// <summary>The posts about any of some treatments, as in "posts about treatments for X given by M". O(n) in the answer.</summary>
    /// <param name="subjects">The treatments, of this catalog.</param>
    /// <returns>The posts, newest first, each once.</returns>
    /// <exception cref="ArgumentException">The treatments are of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemList<Treatment> subjects) => PostsAboutAny(tables.Treatments, subjects);

    /// <summary>The posts about any of some conditions. O(n) in the answer.</summary>
    /// <param name="subjects">The conditions, of this catalog.</param>
    /// <returns>The posts, newest first, each once.</returns>
    /// <exception cref="ArgumentException">The conditions are of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemList<Condition> subjects) => PostsAboutAny(tables.Conditions, subjects);

    /// <summary>The posts about any of some delivery methods. O(n) in the answer.</summary>
    /// <param name="subjects">The delivery methods, of this catalog.</param>
    /// <returns>The posts, newest first, each once.</returns>
    /// <exception cref="ArgumentException">The delivery methods are of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<Post> PostsAbout(ItemList<DeliveryMethod> subjects) =>
        PostsAboutAny(tables.DeliveryMethods, subjects);

    /// <summary>Fills a span with the posts about any of some treatments, newest first, each once. O(n), nothing allocated.</summary>
    /// <param name="subjects">The treatments, of this catalog.</param>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    /// <exception cref="ArgumentException">The treatments are of another catalog.</exception>
    public int PostsAbout(ItemList<Treatment> subjects, Span<Post> destination) =>
        PostsAboutAny(tables.Treatments, subjects, destination);

    /// <summary>Fills a span with the posts about any of some conditions, newest first, each once. O(n), nothing allocated.</summary>
    /// <param name="subjects">The conditions, of this catalog.</param>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    /// <exception cref="ArgumentException">The conditions are of another catalog.</exception>
    public int PostsAbout(ItemList<Condition> subjects, Span<Post> destination) =>
        PostsAboutAny(tables.Conditions, subjects, destination);

    /// <summary>Fills a span with the posts about any of some delivery methods, newest first, each once. O(n), nothing allocated.</summary>
    /// <param name="subjects">The delivery methods, of this catalog.</param>
    /// <param name="destination">Where they go: as many as it holds.</param>
    /// <returns>How many there are, which may be more than the span holds.</returns>
    /// <exception cref="ArgumentException">The delivery methods are of another catalog.</exception>
    public int PostsAbout(ItemList<DeliveryMethod> subjects, Span<Post> destination) =>
        PostsAboutAny(tables.DeliveryMethods, subjects, destination);

    /// <summary>What a post is about. O(1).</summary>
    /// <param name="post">The post.</param>
    /// <returns>The items, each once: the primary subject, then those that the author names, then those that the text mentions.</returns>
    public ItemList<ContentItem> SubjectsOf(PostId post) => index.Subjects.From(tables.Posts.PlaceOf(post.Value));

    /// <inheritdoc cref="SubjectsOf(PostId)"/>
    /// <exception cref="ArgumentException">The handle is of another catalog.</exception>
    [OverloadResolutionPriority(-1)]
    public ItemList<ContentItem> SubjectsOf(ItemHandle<Post> post) => index.Subjects.From(PlaceOf(tables.Posts, post));

    /// <summary>The posts that are related to a post, and why: the author's list, or else those that share subjects with it.</summary>
    /// <param name="post">The post.</param>
    /// <returns>
    /// The author's list in the author's order; where there is none, those that share most subjects first, then newest first. O(n) in
    /// the posts about its subjects.
    /// </returns>
    public ValueList<RelatedPost> RelatedPostsOf(PostId post) =>
        tables.Posts.PlaceOf(post.Value) is var place and >= 0 ? RelatedPosts.Of(tables, index, place) : default;

    /// <summary>The posts whose authors name a post as related. O(1).</summary>
    /// <param name="post">The post.</param>
    /// <returns>Those that name it, newest first.</returns>
    public ItemList<Post> PostsRelatingTo(PostId post) => index.RelatedPosts.To(tables.Posts.PlaceOf(post.Value));

    private ItemList<Post> PostsAbout<T>(ItemTable<T> table, ItemHandle<T> subject)
        where T : ContentItem => index.Subjects.To(table.First + PlaceOf(table, subject));

    private ItemList<Post> PostsAboutAny<T>(ItemTable<T> table, ItemList<T> subjects)
        where T : ContentItem
    {
        var picked = PlacesOf(table, subjects);
        var places = new int[RowUnion.Most(index.Subjects.Inverse, table.First, picked)];
        var count = RowUnion.Write(index.Subjects.Inverse, table.First, picked, places);
        return new(tables.Posts, IndexRows.Single(places, count, tables.Posts.Count, isSorted: true));
    }

    private int PostsAboutAny<T>(ItemTable<T> table, ItemList<T> subjects, Span<Post> destination)
        where T : ContentItem
    {
        var picked = PlacesOf(table, subjects);
        var places = ArrayPool<int>.Shared.Rent(RowUnion.Most(index.Subjects.Inverse, table.First, picked));
        var count = RowUnion.Write(index.Subjects.Inverse, table.First, picked, places);
        ItemCopy.To(tables.Posts.Items, places.AsSpan(0, count), destination);
        ArrayPool<int>.Shared.Return(places);
        return count;
    }

    private static ReadOnlySpan<int> PlacesOf<T>(ItemTable<T> table, ItemList<T> items)
        where T : ContentItem =>
        items.Table is null || ReferenceEquals(items.Table, table)
            ? items.Row.Span
            : throw new ArgumentException("The items are of another catalog.", nameof(items));
}
