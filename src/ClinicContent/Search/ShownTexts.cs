namespace ClinicContent.Search;

/// <summary>Numbers the texts of an item that an excerpt may show, so that the index can say in which of them a word stands.</summary>
internal static class ShownTexts
{
    // So many have a bit of their own; the last one is that of all others.
    private const int Own = 31;

    private const SearchFields Shown =
        SearchFields.EmergencyCards | SearchFields.Summary | SearchFields.Headings | SearchFields.Body;

    internal static bool Has(SearchFields field) => (field & Shown) != SearchFields.None;

    /// <summary>The bit of a text by its number, from 0.</summary>
    internal static uint BitOf(int number) => 1u << Math.Min(number, Own);

    /// <summary>Whether the bit of a text is that of no other.</summary>
    internal static bool IsOwn(int number) => number < Own;
}
