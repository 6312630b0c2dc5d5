using System.Runtime.InteropServices;
using System.Text;

namespace ClinicContent.Search;

/// <summary>The items by what they are called, word for word. Immutable once it is made.</summary>
internal sealed class NameIndex : ITextSink
{
    private readonly Dictionary<string, List<int>> items = new(StringComparer.Ordinal);
    private readonly int item;
    private int longest;

    internal NameIndex(ContentCatalog catalog)
    {
        var texts = new ItemTexts(catalog, this);
        for (item = 0; item < catalog.Items.Count; item++)
        {
            texts.ReadNames(catalog.Items[item]);
        }
    }

    /// <summary>Every name with its items, ordinal ascending.</summary>
    internal IEnumerable<KeyValuePair<string, List<int>>> All => items.OrderBy(one => one.Key, StringComparer.Ordinal);

    public void Add(SearchFields field, ReadOnlySpan<char> text)
    {
        var key = KeyOf(text, int.MaxValue);
        longest = Math.Max(longest, key.Length);
        if (!items.TryGetValue(key, out var named))
        {
            items.Add(key, named = []);
        }

        if (named.Count == 0 || named[^1] != item)
        {
            named.Add(item);
        }
    }

    /// <summary>The items that have a name, by their places.</summary>
    internal ReadOnlySpan<int> Find(string name) =>
        items.TryGetValue(KeyOf(name, longest), out var named) ? CollectionsMarshal.AsSpan(named) : default;

    // Of a text that is longer than every name no more is read.
    private static string KeyOf(ReadOnlySpan<char> text, int longest)
    {
        var key = new StringBuilder();
        var reader = new WordReader(text);
        while (key.Length <= longest && reader.Read())
        {
            if (!reader.IsWhole)
            {
                key.Append(key.Length > 0 ? " " : "").Append(reader.Word);
            }
        }

        return key.ToString();
    }
}
