using ClinicContent.Model;

namespace ClinicContent.Search;

/// <summary>An item that was found.</summary>
/// <remarks>
/// Immutable and safe between threads. What of it is marked is worked out on first use, in O(text of the item). Whoever shows a hit
/// shows the emergency cards of the <see cref="Item"/> (<see cref="ContentItem.EmergencyCards"/>) and its notices
/// (<see cref="ContentCatalog.NoticesFor"/>) with it, as everywhere.
/// </remarks>
public sealed class SearchHit
{
    private readonly ContentSearch search;
    private readonly QueryWord[] words;
    private readonly int place;
    private TextRun[]? name;
    private TextRun[]? excerpt;

    internal SearchHit(ContentSearch search, QueryWord[] words, int place, double score, bool hasAllWords)
    {
        this.search = search;
        this.words = words;
        this.place = place;
        Score = score;
        HasAllWords = hasAllWords;
    }

    /// <summary>The item.</summary>
    public ContentItem Item => search.Catalog.Items[place];

    /// <summary>How well it fits: good to compare hits of one question, and nothing else.</summary>
    public double Score { get; }

    /// <summary>Whether the item has all words of the question. Either all hits of an answer have, or none.</summary>
    public bool HasAllWords { get; }

    /// <summary>In which parts of the item any word was found.</summary>
    public SearchFields Fields => search.FieldsOf(place, words);

    /// <summary>The item's name, with what was looked for marked. Put together, the runs are the name.</summary>
    public ValueList<TextRun> Name
    {
        get
        {
            var known = Volatile.Read(ref name);
            if (known is null)
            {
                known = [.. new Marking(words).Runs(Item.Name)];
                Volatile.Write(ref name, known);
            }

            return new(known);
        }
    }

    /// <summary>
    /// The text of the item that says most of what was looked for: at most 200 characters of its summary, of a paragraph, of a heading,
    /// with what was looked for marked, and … in a run of its own where it was cut. The first such text where none says anything of
    /// it; empty where the item has no text.
    /// </summary>
    public ValueList<TextRun> Excerpt
    {
        get
        {
            var known = Volatile.Read(ref excerpt);
            if (known is null)
            {
                known = [.. new ExcerptFinder(words, search.TextsOf(place, words)).Find(search.Catalog, Item)];
                Volatile.Write(ref excerpt, known);
            }

            return new(known);
        }
    }

    /// <summary>The reference of the item, for a debugger.</summary>
    public override string ToString() => Item.Ref.ToString();
}
