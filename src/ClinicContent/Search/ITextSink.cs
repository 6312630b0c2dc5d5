namespace ClinicContent.Search;

/// <summary>Takes the texts of an item, one after the other.</summary>
internal interface ITextSink
{
    /// <summary>A text that stands for itself: a name, a paragraph, a cell.</summary>
    void Add(SearchFields field, ReadOnlySpan<char> text);
}
