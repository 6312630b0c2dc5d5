using System.Runtime.InteropServices;
using System.Text;

namespace ClinicContent.Search;

/// <summary>The items by what they are called, word for word. Immutable once it is made.</summary>
internal sealed class NameIndex : ITextSink
{
    private readonly Dictionary<string, List<int>> items = new(StringComparer.Ordinal);
    private readonly int item;

    internal NameIndex(ContentCatalog catalog)
    {
        var texts = new ItemTexts(catalog, this);
        for (item = 0; item < catalog.Items.Count; item++)
        {
            texts.ReadNames(catalog.Items[item]);
        }
    }

    public void Add(SearchFields field, ReadOnlySpan<char> text)
    {
        var key = KeyOf(text);
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
        items.TryGetValue(KeyOf(name), out var named) ? CollectionsMarshal.AsSpan(named) : default;

    private static string KeyOf(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder();
        var reader = new WordReader(text);
        while (reader.Read())
        {
            if (!reader.IsWhole)
            {
                key.Append(reader.Word).Append(' ');
            }
        }

        return key.ToString();
    }
}
