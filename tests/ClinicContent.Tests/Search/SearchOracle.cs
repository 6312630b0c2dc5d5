namespace ClinicContent.Tests.Search;

/// <summary>The rules of search said once more, by comparing every word with every word.</summary>
internal static class SearchOracle
{
    internal static ContentItem[] Find(ContentItem[] items, string query)
    {
        var asked = AskedOf(query);
        var matches = items.ToDictionary(item => item, item => asked.Count(one => AcceptsAny(items, one, item)));
        var needed = matches.ContainsValue(asked.Count) ? asked.Count : 1;
        return [.. items.Where(item => matches[item] >= needed)];
    }

    internal static bool Accepts(ContentItem[] items, string query, string word) =>
        AskedOf(query).Exists(asked => Taken(items, asked).Contains(word));

    /// <summary>The first of some texts that says most: by the words of the query, then whether it is more than a label.</summary>
    internal static string MostTelling(ContentItem[] items, string query, string[] texts)
    {
        var taken = AskedOf(query).ConvertAll(asked => Taken(items, asked));
        return texts
            .Select(text => (Text: text, Count: taken.Count(words => Words(text).Any(words.Contains))))
            .OrderByDescending(one => one.Count)
            .ThenByDescending(one => one.Count > 0 && one.Text.Length >= 30)
            .First()
            .Text;
    }

    /// <summary>The words of a text, its wholes too.</summary>
    internal static string[] Words(string text) =>
        [
            .. text.Split(' ')
                .Select(Fold)
                .SelectMany(word => word.Contains('-') ? [.. word.Split('-'), Whole(word)] : new[] { word }),
        ];

    private static bool AcceptsAny(ContentItem[] items, Word asked, ContentItem item) =>
        WordsOf(item).Any(Taken(items, asked).Contains);

    private static HashSet<string> Taken(ContentItem[] items, Word asked)
    {
        var known = items.SelectMany(WordsOf).ToHashSet();
        string[] forms = asked.Whole is null ? [asked.Text] : [asked.Text, asked.Whole];
        var taken = known.Where(word => forms.Any(form => IsForm(word, form, asked.IsLast))).ToHashSet();
        return taken.Count > 0 || asked.Text.Length < 4 ? taken : [.. known.Where(word => IsSlip(word, asked.Text))];
    }

    private static bool IsForm(string word, string form, bool isLast) =>
        word == form
        || (isLast && form.Length > 1 && word.StartsWith(form, StringComparison.Ordinal))
        || (form.Length > 3 && (form[^1] == 's' ? form[..^1] : form + "s") == word);

    private static bool IsSlip(string word, string asked)
    {
        var letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (var i = 0; i <= asked.Length; i++)
        {
            var (head, tail) = (asked[..i], asked[i..]);
            if (
                letters.Any(letter => head + letter + tail == word)
                || (tail.Length > 0 && head + tail[1..] == word)
                || (asked.Length > 4 && tail.Length > 0 && letters.Any(letter => head + letter + tail[1..] == word))
                || (tail.Length > 1 && head + tail[1] + tail[0] + tail[2..] == word)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> WordsOf(ContentItem item) =>
        new[] { item.Name, item.Summary! }
            .Concat(item.Body!.Blocks.Select(block => ContentSearchTests.TextOf(block)))
            .SelectMany(Words);

    private static List<Word> AskedOf(string query)
    {
        var words = query
            .Split(' ')
            .Select(Fold)
            .SelectMany(word =>
                word.Split('-').Select(part => new Word(part, word.Contains('-') ? Whole(word) : null, false))
            )
            .ToList();
        words[^1] = words[^1] with { IsLast = true };
        return [.. words.Where((word, i) => !words.Skip(i + 1).Any(later => later.Text == word.Text))];
    }

    private static string Fold(string word) =>
        word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace('é', 'e').Trim('.');

    private static string Whole(string word) => word.Replace("-", "", StringComparison.Ordinal);

    private sealed record Word(string Text, string? Whole, bool IsLast);
}
