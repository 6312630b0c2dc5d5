using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Feeds.Lists;

/// <summary>The names of a catalog from A to Z: each name and alternate name under its letter, each leading to its item.</summary>
/// <remarks>
/// Immutable; value equality. Under a letter names are ordered by their letters and digits without marks and case, then ordinally, then by
/// reference; the same in every culture. An alternate name that is the name of its item, ignoring case, stands once.
/// </remarks>
public sealed record AToZListing
{
    private AToZListing() { }

    /// <summary>The letters under which anything stands, A to Z, then <c>#</c> for digits and what is no Latin letter.</summary>
    public required ValueList<AToZLetter> Letters { get; init; }

    /// <summary>The listing of a catalog.</summary>
    /// <param name="catalog">The catalog: <see cref="ContentCatalog.AsSeenOn"/> for what readers see.</param>
    /// <param name="kinds">The kinds of items to list; all where none is named.</param>
    /// <returns>The listing. O(n log n).</returns>
    /// <exception cref="ArgumentNullException">There is no catalog.</exception>
    public static AToZListing Of(ContentCatalog catalog, params ReadOnlySpan<ContentKind> kinds)
    {
        Guard.Against.Null(catalog);
        var letters = new SortedDictionary<int, List<(string Key, AToZEntry Entry)>>();
        foreach (var item in catalog.Items)
        {
            if (kinds.IsEmpty || kinds.Contains(item.Kind))
            {
                AddNames(item, letters);
            }
        }

        return new() { Letters = letters.Select(letter => Make(letter.Key, letter.Value)).ToValueList() };
    }

    private static void AddNames(ContentItem item, SortedDictionary<int, List<(string Key, AToZEntry Entry)>> letters)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { item.Name };
        Add(new() { Name = item.Name, Item = item }, letters);
        foreach (var other in item.AlternateNames)
        {
            if (names.Add(other.Text))
            {
                Add(
                    new()
                    {
                        Name = other.Text,
                        Item = item,
                        AlternateKind = other.Kind,
                    },
                    letters
                );
            }
        }
    }

    private static void Add(AToZEntry entry, SortedDictionary<int, List<(string Key, AToZEntry Entry)>> letters)
    {
        var letter = LatinLetters.First(entry.Name);
        var place = letter == LatinLetters.Other ? int.MaxValue : letter;
        if (!letters.TryGetValue(place, out var entries))
        {
            letters.Add(place, entries = []);
        }

        entries.Add((LatinLetters.Key(entry.Name), entry));
    }

    private static AToZLetter Make(int place, List<(string Key, AToZEntry Entry)> entries)
    {
        entries.Sort(Compare);
        return new()
        {
            Letter = place == int.MaxValue ? LatinLetters.Other : (char)place,
            Entries = entries.Select(entry => entry.Entry).ToValueList(),
        };
    }

    private static int Compare((string Key, AToZEntry Entry) left, (string Key, AToZEntry Entry) right)
    {
        var order = string.CompareOrdinal(left.Key, right.Key);
        order = order != 0 ? order : string.CompareOrdinal(left.Entry.Name, right.Entry.Name);
        return order != 0 ? order : left.Entry.Item.Ref.CompareTo(right.Entry.Item.Ref);
    }
}
