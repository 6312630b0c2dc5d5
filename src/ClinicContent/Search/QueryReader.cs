using System.Globalization;

namespace ClinicContent.Search;

/// <summary>Reads what somebody looks for.</summary>
internal sealed class QueryReader
{
    /// <summary>How many words of a question count; the others are passed over.</summary>
    internal const int MaxWords = 32;

    private const int ShortestPrefix = 2;
    private const int ShortestWithSlip = 4;
    private const float OfPrefix = 0.8f;
    private const float OfPlural = 0.9f;
    private const float OfSlip = 0.5f;

    private readonly Postings postings;
    private readonly List<QueryTerm> found = [];

    private QueryReader(Postings postings) => this.postings = postings;

    /// <summary>The words of a question, each once.</summary>
    internal static QueryWord[] Read(Postings postings, string text)
    {
        var asked = Split(text);
        var reader = new QueryReader(postings);
        var words = new QueryWord[asked.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.Find(asked[i], isLast: i == words.Length - 1);
        }

        return words;
    }

    // What is written in one, as C-PTSD, is looked for as its parts; each may also be found in the whole.
    private static List<(string Word, string? Whole)> Split(string text)
    {
        var words = new List<(string Word, string? Whole)>();
        var places = new List<int>();
        var reader = new WordReader(text);
        while (reader.Read() && words.Count < MaxWords)
        {
            if (!reader.IsWhole)
            {
                words.Add((reader.Word.ToString(), null));
                places.Add(reader.Start);
                continue;
            }

            for (var i = words.Count - 1; i >= 0 && places[i] >= reader.Start; i--)
            {
                words[i] = words[i] with { Whole = reader.Word.ToString() };
            }
        }

        // Of words that stand twice the last one counts: it is the one that may go on.
        return [.. words.Where((word, i) => !words.Skip(i + 1).Any(later => later.Word == word.Word))];
    }

    private QueryWord Find((string Word, string? Whole) asked, bool isLast)
    {
        found.Clear();
        AddWord(asked.Word, isLast);
        if (asked.Whole is { } whole)
        {
            AddWord(whole, isLast);
        }

        if (found.Count == 0 && asked.Word.Length >= ShortestWithSlip)
        {
            foreach (var place in postings.Near(asked.Word))
            {
                found.Add(new(postings.Words[place], IsPrefix: false, place, place + 1, OfSlip));
            }
        }

        return new([.. found]);
    }

    private void AddWord(string word, bool isLast)
    {
        var place = postings.LowerBound(word);
        if (postings.Has(place, word))
        {
            found.Add(new(word, IsPrefix: false, place, place + 1, 1));
            place++;
        }

        if (isLast && IsBeginning(word))
        {
            var end = postings.PrefixEnd(place, word);
            if (end > place)
            {
                found.Add(new(word, IsPrefix: true, place, end, OfPrefix));
            }
        }

        AddPlural(word);
    }

    private void AddPlural(string word)
    {
        if (word.Length < ShortestWithSlip)
        {
            return;
        }

        var other = word[^1] == 's' ? word[..^1] : word + "s";
        var place = postings.LowerBound(other);
        if (postings.Has(place, other))
        {
            found.Add(new(other, IsPrefix: false, place, place + 1, OfPlural));
        }
    }

    // One letter begins too much. A sign that is a syllable or a word begins enough.
    private static bool IsBeginning(string word) =>
        word.Length >= ShortestPrefix || char.GetUnicodeCategory(word, 0) == UnicodeCategory.OtherLetter;
}
