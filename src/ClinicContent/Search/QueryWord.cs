namespace ClinicContent.Search;

/// <summary>A word of a question, with all that it is taken for; nothing where no item has anything like it.</summary>
internal sealed record QueryWord(QueryTerm[] Terms)
{
    internal bool Accepts(ReadOnlySpan<char> word)
    {
        foreach (ref readonly var term in Terms.AsSpan())
        {
            if (term.Accepts(word))
            {
                return true;
            }
        }

        return false;
    }
}
