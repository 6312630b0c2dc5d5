namespace ClinicContent.Catalog;

/// <summary>Takes the edges of an item as they come.</summary>
internal interface ILinkSink
{
    /// <summary>One edge.</summary>
    /// <param name="relation">How the item leads to the other.</param>
    /// <param name="target">The other item.</param>
    /// <param name="index">Which element of the member it is, from 0.</param>
    /// <param name="inner">Which element inside that one; 0 where there is no list inside.</param>
    void Add(Relation relation, ItemRef target, int index, int inner);
}
