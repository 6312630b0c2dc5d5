using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Loading;
using ClinicContent.Model;

namespace ClinicContent;

/// <summary>Content that is whole: items without a broken relation, and the questions that an app asks of them.</summary>
/// <remarks>
/// Immutable and safe between threads. It comes from a <see cref="ContentCatalogBuilder"/>, which refuses what is broken, so every
/// relation leads to an item that is there. Questions about an id that the catalog does not hold are answered empty, never null; a
/// default id throws. Order of answers: see <see cref="ItemList{T}"/>. A question by id costs one look-up, one by handle none.
/// A catalog holds drafts too: show readers <see cref="AsSeenOn"/>.
/// </remarks>
/// <example><code>
/// var catalog = ContentCatalog.Load("content").OrThrow().AsSeenOn(today);
/// foreach (var edge in catalog.TreatmentsFor(new ConditionId("ptsd"))) { … }
/// </code></example>
public sealed partial class ContentCatalog
{
    private readonly CatalogTables tables;
    private readonly CatalogIndex index;
    private readonly IReadOnlyList<Action<DiagnosticBag>> verifications;
    private CodeIndex? codes;
    private SlugIndex? slugs;
    private ContentLinks? links;

    internal ContentCatalog(
        CatalogTables tables,
        CatalogIndex index,
        ValueList<Notice> notices,
        ValueList<ImageFile> images,
        IReadOnlyList<Action<DiagnosticBag>> verifications
    )
    {
        this.tables = tables;
        this.index = index;
        this.verifications = verifications;
        Notices = notices;
        Images = images;
    }

    /// <summary>The treatments, by name.</summary>
    public ItemList<Treatment> Treatments => tables.Treatments.All;

    /// <summary>The conditions, by name.</summary>
    public ItemList<Condition> Conditions => tables.Conditions.All;

    /// <summary>The delivery methods, by name.</summary>
    public ItemList<DeliveryMethod> DeliveryMethods => tables.DeliveryMethods.All;

    /// <summary>The posts, newest first.</summary>
    public ItemList<Post> Posts => tables.Posts.All;

    /// <summary>The items of all kinds: treatments, conditions, delivery methods, posts, each in answer order.</summary>
    public ItemList<ContentItem> Items => tables.Items.All;

    /// <summary>Notices for all items, in the order of their sources.</summary>
    public ValueList<Notice> Notices { get; }

    /// <summary>The image files that items name by a path, by path (ordinal), with size and hash as they were when the content was read. Empty for content made in code.</summary>
    public ValueList<ImageFile> Images { get; }

    /// <summary>Reads content and makes a catalog of it, with every check.</summary>
    /// <param name="path">A content folder, a bundle, or the file of one item.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The catalog, or every fault because of which there is none. O(n).</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentCatalogResult Load(string path, LoadOptions? options = null) =>
        Load(ContentSource.FromPath(path, options));

    /// <summary>Reads content and makes a catalog of it; the sources add up.</summary>
    /// <param name="sources">The sources. An id in two of them is a fault; see <see cref="ContentCatalogBuilder.AddOverlay"/>.</param>
    /// <returns>The catalog, or every fault because of which there is none. O(n).</returns>
    /// <exception cref="ArgumentNullException">A source is null.</exception>
    public static ContentCatalogResult Load(params ReadOnlySpan<ContentSource> sources)
    {
        var builder = new ContentCatalogBuilder();
        foreach (var source in sources)
        {
            builder.AddSource(source);
        }

        return builder.Build();
    }

    /// <summary>Opens a bundle that you made yourself, in trust: bodies are read on first use. See <see cref="ContentSource.OpenBundle(string, LoadOptions?)"/>.</summary>
    /// <param name="path">The path of the bundle.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <returns>The catalog, or every fault because of which there is none. O(n) in metadata.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static ContentCatalogResult Open(string path, LoadOptions? options = null) =>
        Load(ContentSource.OpenBundle(path, options));

    /// <summary>What readers see on a day: the items that are published, begun and not expired, and the relations between them.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A catalog of its own, or this one where readers see all of it. O(n): keep it for the day.</returns>
    public ContentCatalog AsSeenOn(DateOnly date)
    {
        var seen = tables.AsSeenOn(date);
        return ReferenceEquals(seen, tables)
            ? this
            : new(seen, CatalogIndex.Of(seen, LinkTable.Of(seen)), Notices, Images, verifications);
    }

    /// <summary>Checks what opening a bundle takes on trust: that its content is what it was when it was made (its SHA-256 hash).</summary>
    /// <returns>The faults, in order; empty where all is right, and where nothing was opened in trust. O(n) in the bytes of the bundles.</returns>
    public ValueList<Diagnostic> Verify()
    {
        var bag = new DiagnosticBag();
        foreach (var verification in verifications)
        {
            verification(bag);
        }

        return bag.ToSorted();
    }

    /// <summary>The notices that every form of an item shows: those of the catalog, then its own, each once.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The notices, in order.</returns>
    /// <exception cref="ArgumentNullException">There is no item.</exception>
    public ValueList<Notice> NoticesFor(ContentItem item)
    {
        Guard.Against.Null(item);
        return Notices.IsEmpty ? item.Notices : Notices.Concat(item.Notices).Distinct().ToValueList();
    }

    /// <summary>Whether the catalog holds an item. O(1).</summary>
    /// <param name="item">Its reference.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="InvalidOperationException">The reference is the default.</exception>
    public bool Contains(ItemRef item) => tables.Find(item) >= 0;

    /// <summary>The item of a reference. O(1).</summary>
    /// <param name="item">The reference.</param>
    /// <returns>The item.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The reference is the default.</exception>
    public ContentItem GetItem(ItemRef item) => TryGetItem(item, out var found) ? found : throw NotFound(item);

    /// <summary>The item of a reference, where there is one. O(1).</summary>
    /// <param name="item">The reference.</param>
    /// <param name="found">The item, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The reference is the default.</exception>
    public bool TryGetItem(ItemRef item, [NotNullWhen(true)] out ContentItem? found)
    {
        var place = tables.Find(item);
        found = place < 0 ? null : tables.Items.Items[place];
        return place >= 0;
    }

    /// <summary>The reference that was probably meant by one that the catalog does not hold: with few letters changed, of another kind, called so by one of its names, or beginning so. O(n).</summary>
    /// <param name="item">The reference.</param>
    /// <returns>The nearest one that the catalog holds, or itself where it holds it; null where none is near.</returns>
    /// <exception cref="InvalidOperationException">The reference is the default.</exception>
    public ItemRef? FindNearest(ItemRef item) => NearestItem.Find(tables, item);

    /// <summary>The item at a slug, current or former, ignoring case. O(1), but for the first use.</summary>
    /// <param name="kind">The kind of item: each kind has slugs of its own.</param>
    /// <param name="slug">The slug, as in the address of the page.</param>
    /// <returns>The item, and whether the slug is a former one, from which an old link should redirect; null where there is none.</returns>
    /// <exception cref="ArgumentException">There is no such kind, or no slug.</exception>
    public SlugFinding? FindBySlug(ContentKind kind, string slug)
    {
        Guard.Against.EnumOutOfRange(kind);
        Guard.Against.Null(slug);
        return LazyInitializer.EnsureInitialized(ref slugs, () => new(tables.Items.Items)).Find(kind, slug);
    }

    /// <summary>The items that carry a medical code, themselves or through a substance or product. O(1), but for the first use.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code, ignoring case.</param>
    /// <returns>
    /// Those that carry it, in answer order; then, for ICD, those that carry a category above it, the nearest first, which say so:
    /// F43.10 finds what carries F43.1.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no system or no code.</exception>
    public ValueList<CodeFinding> FindByCode(CodeSystem system, string code)
    {
        Guard.Against.Null(system);
        Guard.Against.Null(code);
        return LazyInitializer.EnsureInitialized(ref codes, () => new(tables.Items.Items)).Find(system, code);
    }

    /// <summary>All links that leave an item, in the author's order, each relation to an item once. O(1) in the catalog, but for the first use.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The links; empty where there is none.</returns>
    public ValueList<ContentLink> LinksFrom(ItemRef item) =>
        tables.Find(item) is var place and >= 0 ? Links.From(place) : default;

    /// <summary>Everything that leads to an item: by source in answer order, then in the author's order. O(1) in the catalog, but for the first use.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The links; empty where there is none.</returns>
    public ValueList<ContentLink> LinksTo(ItemRef item) =>
        tables.Find(item) is var place and >= 0 ? Links.To(place) : default;

    private ContentLinks Links => LazyInitializer.EnsureInitialized(ref links, () => new(tables));

    private KeyNotFoundException NotFound(ItemRef item) =>
        new(
            FindNearest(item) is { } nearest
                ? $"The catalog holds no '{item}'. Did you mean '{nearest}'?"
                : $"The catalog holds no '{item}'."
        );

    private ItemHandle<T> HandleOf<T>(ItemTable<T> table, ItemRef id)
        where T : ContentItem => table.PlaceOf(id.Id) is var place and >= 0 ? new(table, place) : throw NotFound(id);

    private static bool TryHandleOf<T>(ItemTable<T> table, ItemRef id, out ItemHandle<T> handle)
        where T : ContentItem
    {
        var place = table.PlaceOf(id.Id);
        handle = place < 0 ? default : new(table, place);
        return place >= 0;
    }

    private static int PlaceOf<T>(ItemTable<T> table, ItemHandle<T> handle)
        where T : ContentItem =>
        ReferenceEquals(handle.Table, table)
            ? handle.Place
            : throw new ArgumentException("The handle is the default, or was made by another catalog.", nameof(handle));
}
