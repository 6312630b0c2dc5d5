namespace ClinicContent.Model;

/// <summary>
/// A member of a set that the world extends: a word with known members, never a closed enum. A clinic that needs another
/// word makes one: <c>new RouteOfAdministration("intrathecal")</c>.
/// </summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>Grammar of the word: <c>[a-z0-9]+(-[a-z0-9]+)*</c>. Equality and order are ordinal.</remarks>
public abstract class OpenValue<TSelf> : TextValue<TSelf>
    where TSelf : OpenValue<TSelf>, ITextValue<TSelf>
{
    private protected OpenValue(string value)
        : base(value) { }

    /// <summary>Whether the word is one of the known members of its set.</summary>
    public bool IsKnown => TSelf.Known.Contains((TSelf)this);

    /// <summary>The word as a person reads it, in English: <c>drug-therapy</c> is "Drug therapy".</summary>
    public virtual string Label => Words.ToLabel(Value);
}
