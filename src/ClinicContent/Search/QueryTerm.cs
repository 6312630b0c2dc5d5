namespace ClinicContent.Search;

/// <summary>Words of the content that a word of a question is taken for.</summary>
/// <param name="Text">The word, or their common beginning.</param>
/// <param name="IsPrefix">Whether it is only the beginning.</param>
/// <param name="From">The place of the first of the words.</param>
/// <param name="To">The place behind the last of them.</param>
/// <param name="Factor">What they count, from 0 to 1.</param>
internal readonly record struct QueryTerm(string Text, bool IsPrefix, int From, int To, float Factor)
{
    internal bool Accepts(ReadOnlySpan<char> word) => IsPrefix ? word.StartsWith(Text) : word.SequenceEqual(Text);
}
