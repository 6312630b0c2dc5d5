using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Extensions;

namespace ClinicContent;

/// <summary>What every item has: one <see cref="Treatment"/>, <see cref="Condition"/>, <see cref="DeliveryMethod"/> or <see cref="Post"/>.</summary>
/// <remarks>
/// A closed hierarchy of immutable records with value equality, lists and body included. Identity is <see cref="Ref"/>; a
/// language variant of an item has the same identity and another <see cref="Language"/>. An item knows nothing of others:
/// ask a catalog. Only the id and the name are needed to make one; what else a catalog requires, it says. To write one as JSON, use
/// <see cref="Json.ContentJsonSerializer"/>, or name <see cref="Json.ContentJsonConverterFactory"/> in the options: what System.Text.Json
/// makes of an item without them is not our form.
/// </remarks>
public abstract record ContentItem
{
    private protected ContentItem() { }

    /// <summary>The identity, with its kind.</summary>
    public abstract ItemRef Ref { get; }

    /// <summary>The kind of item.</summary>
    public ContentKind Kind => Ref.Kind;

    /// <summary>The name; of a post, the title. The only title member there is.</summary>
    public required string Name { get; init; }

    /// <summary>The path of the page below the folder of its kind; null where it is the id.</summary>
    public Slug? Slug { get; init; }

    /// <summary>Slugs that the page once had: old links should redirect.</summary>
    public ValueList<Slug> FormerSlugs { get; init; }

    /// <summary>Other names, each with its kind.</summary>
    public ValueList<AlternateName> AlternateNames { get; init; }

    /// <summary>A plain sentence or two, for cards, search results and the meta description.</summary>
    public string? Summary { get; init; }

    /// <summary>Codes of the item in medical code systems.</summary>
    public ValueList<MedicalCode> Codes { get; init; }

    /// <summary>The language; null where it is the default of the source. In a catalog it is never null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Where the item stands on its way to readers.</summary>
    public PublicationStatus Status { get; init; }

    /// <summary>The first day on which readers see it. Required by the catalog of a published item.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>The first day on which readers no longer see it.</summary>
    public DateOnly? ExpireOn { get; init; }

    /// <summary>The day of the last change.</summary>
    public DateOnly? ModifiedOn { get; init; }

    /// <summary>When the item was last checked, and by whom.</summary>
    public Review? Review { get; init; }

    /// <summary>Short texts that every rendering of the item shows.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>Who wrote it, in the author's order.</summary>
    public ValueList<Person> Authors { get; init; }

    /// <summary>Sources, in the author's order; text and edges point at their keys.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>For whom it is written.</summary>
    public ValueList<Audience> Audiences { get; init; }

    /// <summary>Free words under which it is found, in the author's order; compared ignoring case.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The one category under which it is filed.</summary>
    public Category? Category { get; init; }

    /// <summary>The image that stands for it.</summary>
    public ContentImage? LeadImage { get; init; }

    /// <summary>A title for search results; null where it is the name.</summary>
    public string? SearchTitle { get; init; }

    /// <summary>Whether search engines should leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>The page that search engines should take for this one; null where it is its own.</summary>
    public WebUrl? CanonicalUrl { get; init; }

    /// <summary>A clinic's own members; null where there are none.</summary>
    public ExtensionObject? Extensions { get; init; }

    /// <summary>The text in sections. Required by the catalog of a post.</summary>
    public RichText? Body { get; init; }

    /// <summary>The care cards of level emergency, wherever in the item they stand, each once, in the order of its text. Derived; O(n). No form of an item may drop them.</summary>
    public ValueList<CareCardBlock> EmergencyCards => EmergencyCardCollector.Collect(this);

    /// <summary>The slug, or the id where there is none.</summary>
    public string EffectiveSlug => Slug?.Value ?? Ref.Id;

    /// <summary>Whether readers see the item on a day: it is published, its time has begun, and it has not expired. O(1).</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether <see cref="PublishOn"/> is that day or before, and <see cref="ExpireOn"/> after it or absent.</returns>
    public bool IsVisibleOn(DateOnly date) =>
        Status == PublicationStatus.Published && PublishOn <= date && !(ExpireOn <= date);

    /// <summary>Whether search engines may take its page.</summary>
    internal bool MayBeIndexed => Status == PublicationStatus.Published && !NoIndex;

    // Keeps the hierarchy closed: the copy constructor of an open record cannot be hidden, this can.
    private protected abstract void Close();

    /// <summary>The reference and the name, for people: <c>condition/ptsd "PTSD"</c>. The same in every culture.</summary>
    public sealed override string ToString() => $"{Ref} \"{Name}\"";
}
