using Ardalis.GuardClauses;
using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent.Search;

/// <summary>Full-text search over the items of a catalog: names, alternate names, codes, summaries, headings, tags and bodies.</summary>
/// <remarks>
/// <para>
/// An item is found when it has all words of the question; where none has, those that have any. A word is taken without case and
/// accents, with or without a final <c>s</c>; the last one, from two letters on, also for the beginning of a word, since somebody may still be
/// typing. A word of at least four letters that stands nowhere is taken for those one slip away: a letter too many or too few, in words of five letters a wrong one, or
/// two swapped. <c>C-PTSD</c> is found as <c>c ptsd</c> and <c>cptsd</c>, too. Chinese and Japanese signs are words of their
/// own; what Thai, Lao, Khmer or Burmese writes without a space is one word. At most 32 words count. No word is left out as too common, and none is stemmed, so that every language is treated alike.
/// </para>
/// <para>
/// The rank is that of BM25F (Robertson, Zaragoza and Taylor 2004; with lengths normalized by field, as Zaragoza and others 2004): a name
/// counts eight times as much as a body, another name or a code six times, a summary or an emergency care card three times, a heading or tag
/// twice; rare words count more. An item one of whose names is the question, word for word, comes first. Of equal ranks the answer order decides.
/// </para>
/// <para>
/// Made once for a catalog, in O(text), which it reads whole; show readers one over <see cref="ContentCatalog.AsSeenOn"/>. Immutable and safe
/// between threads. It keeps 13 bytes for each word of each item. The same in every culture.
/// </para>
/// </remarks>
/// <example><code>
/// var search = ContentSearch.Of(catalog);
/// foreach (var hit in search.Find("nose spray", catalog.Treatments, count: 5)) { … }
/// </code></example>
public sealed class ContentSearch
{
    // Where more words begin with a word, reading the texts of an item is as fast as looking them up.
    private const int MostLookedUp = 256;

    private ContentSearch(ContentCatalog catalog)
    {
        Catalog = catalog;
        Postings = PostingsBuilder.Build(catalog);
        Names = new(catalog);
    }

    /// <summary>What is searched.</summary>
    public ContentCatalog Catalog { get; }

    internal Postings Postings { get; }

    internal NameIndex Names { get; }

    /// <summary>Makes a catalog searchable.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The search.</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    /// <exception cref="Diagnostics.ContentException">A body in a bundle that was opened in trust is broken.</exception>
    public static ContentSearch Of(ContentCatalog catalog) => new(Guard.Against.Null(catalog));

    /// <summary>The ten items that fit best.</summary>
    /// <param name="query">What somebody typed. Any text: what is no letter or digit parts words.</param>
    /// <returns>The hits, best first; none where the text has no word.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public ValueList<SearchHit> Find(string query) => Find(query, 10);

    /// <summary>The items that fit best.</summary>
    /// <param name="query">What somebody typed. Any text: what is no letter or digit parts words.</param>
    /// <param name="count">How many items to find at most.</param>
    /// <returns>The hits, best first; none where the text has no word.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The count is less than 1.</exception>
    public ValueList<SearchHit> Find(string query, int count) => Find(query, places: null, count);

    /// <summary>The ten items of an answer of the catalog that fit best: of one kind (<c>catalog.Treatments</c>), or in some relation (<c>catalog.TreatmentsFor(ptsd).Treatments</c>).</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="query">What somebody typed.</param>
    /// <param name="among">The items to look at, of the same catalog.</param>
    /// <returns>The hits, best first. What counts as rare is the same as without the filter.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The items are of another catalog.</exception>
    public ValueList<SearchHit> Find<T>(string query, ItemList<T> among)
        where T : ContentItem => Find(query, among, 10);

    /// <summary>Those of an answer of the catalog that fit best: of one kind (<c>catalog.Treatments</c>), or in some relation (<c>catalog.PostsAbout(ptsd)</c>).</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="query">What somebody typed.</param>
    /// <param name="among">The items to look at, of the same catalog.</param>
    /// <param name="count">How many items to find at most.</param>
    /// <returns>The hits, best first. What counts as rare is the same as without the filter.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentException">The count is less than 1, or the items are of another catalog.</exception>
    public ValueList<SearchHit> Find<T>(string query, ItemList<T> among, int count)
        where T : ContentItem => Find(query, PlacesOf(among), count);

    /// <summary>The ten items with a property that fit best.</summary>
    /// <param name="query">What somebody typed.</param>
    /// <param name="where">Which items to look at. It is asked of every item.</param>
    /// <returns>The hits, best first.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no property.</exception>
    public ValueList<SearchHit> Find(string query, Func<ContentItem, bool> where) => Find(query, where, 10);

    /// <summary>Those of the items with a property that fit best.</summary>
    /// <param name="query">What somebody typed.</param>
    /// <param name="where">Which items to look at. It is asked of every item.</param>
    /// <param name="count">How many items to find at most.</param>
    /// <returns>The hits, best first.</returns>
    /// <exception cref="ArgumentNullException">There is no text or no property.</exception>
    /// <exception cref="ArgumentException">The count is less than 1.</exception>
    public ValueList<SearchHit> Find(string query, Func<ContentItem, bool> where, int count)
    {
        Guard.Against.Null(where);
        var places = new List<int>();
        for (var i = 0; i < Catalog.Items.Count; i++)
        {
            if (where(Catalog.Items[i]))
            {
                places.Add(i);
            }
        }

        return Find(query, [.. places], count);
    }

    /// <summary>In which fields of an item any of some words stands.</summary>
    internal SearchFields FieldsOf(int item, QueryWord[] words)
    {
        var fields = 0;
        foreach (var term in words.SelectMany(word => word.Terms))
        {
            for (var word = term.From; word < term.To; word++)
            {
                fields |= Postings.Find(word, item) is var at and >= 0 ? Postings.Fields[at] : 0;
            }
        }

        return (SearchFields)fields;
    }

    /// <summary>Of each of some words in which texts of an item it stands, as the bits of <see cref="ShownTexts"/>; all where that is not looked up.</summary>
    internal uint[] TextsOf(int item, QueryWord[] words) => Array.ConvertAll(words, word => TextsOf(item, word));

    private uint TextsOf(int item, QueryWord word)
    {
        var texts = 0u;
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            if (term.To - term.From > MostLookedUp)
            {
                return uint.MaxValue;
            }

            for (var one = term.From; one < term.To; one++)
            {
                texts |= Postings.Find(one, item) is var at and >= 0 ? Postings.Texts[at] : 0;
            }
        }

        return texts;
    }

    private ValueList<SearchHit> Find(string query, int[]? places, int count)
    {
        Guard.Against.Null(query);
        Guard.Against.NegativeOrZero(count);
        var words = QueryReader.Read(Postings, query);
        if (words.Length == 0)
        {
            return default;
        }

        using var ranking = new Ranking(Postings, Catalog.Items.Count);
        foreach (var word in words)
        {
            ranking.Add(word);
        }

        ranking.Prefer(Names.Find(query));
        var top = ranking.Top(places, words.Length, count, out var hasAll);
        var hits = new SearchHit[top.Count];
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] = new(this, words, top[i].Item, top[i].Score, hasAll);
        }

        return new(hits);
    }

    private int[] PlacesOf<T>(ItemList<T> among)
        where T : ContentItem
    {
        if (among.Table is not { } table)
        {
            return [];
        }

        object[] own =
        [
            Catalog.Items.Table!,
            Catalog.Treatments.Table!,
            Catalog.Conditions.Table!,
            Catalog.DeliveryMethods.Table!,
            Catalog.Posts.Table!,
        ];
        Guard.Against.InvalidInput(
            among,
            nameof(among),
            _ => Array.Exists(own, one => ReferenceEquals(one, table)),
            "The items are of another catalog."
        );
        var places = among.Row.Sorted().Span.ToArray();
        foreach (ref var place in places.AsSpan())
        {
            place += table.First;
        }

        return places;
    }
}
