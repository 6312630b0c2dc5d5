using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Shapes;

/// <summary>Where shapes write to: a format gives one.</summary>
internal abstract class ShapeSink
{
    private protected ShapeSink() => Members = new(this);

    /// <summary>What shapes ask while they write to this sink.</summary>
    internal Members Members { get; }

    /// <summary>Whether derived members are written before a body, so that a reader may leave the body for later.</summary>
    internal virtual bool WritesDerivedMembers => false;

    /// <summary>Whether an item says the version of the wire form.</summary>
    internal virtual bool WritesFormatVersion => false;

    /// <summary>Whether the body of an item is one of its members; else the format sets it elsewhere.</summary>
    internal virtual bool WritesBody => true;

    /// <summary>Writes rich text in a form of the format's own; false where it has none, and text is an array of blocks.</summary>
    internal virtual bool TryBlocks(ValueList<Block> blocks) => false;

    internal abstract void StartObject();

    internal abstract void EndObject();

    internal abstract void StartArray();

    internal abstract void EndArray();

    /// <summary>The name of a member; its value follows. Names need no escaping.</summary>
    internal abstract void Name(ReadOnlySpan<byte> name);

    /// <summary>The name of a member of a clinic's own; its value follows.</summary>
    internal abstract void FreeName(string name);

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no format can say.</exception>
    internal abstract void Text(ReadOnlySpan<char> text);

    /// <summary>A run of text inside a paragraph: white space counts.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no format can say.</exception>
    internal virtual void Run(ReadOnlySpan<char> text) => Text(text);

    /// <summary>A clinic's own text, which may be anything, even empty.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no format can say.</exception>
    internal virtual void FreeText(ReadOnlySpan<char> text) => Text(text);

    /// <summary>Nothing, where the model has no nothing: a null that the compiler was told to accept.</summary>
    /// <exception cref="ArgumentException">Always.</exception>
    internal virtual void Missing(string phrase) =>
        throw new ArgumentNullException(nameof(phrase), $"A null stands where {phrase} should be.");

    /// <summary>A value that an enum does not define, which no format can say.</summary>
    /// <exception cref="ArgumentException">Always, where the sink is that of a format.</exception>
    internal virtual void Undefined(string value, string type) =>
        throw new ArgumentException($"{value} is not a value of {type}.", nameof(value));

    /// <summary>A text of ASCII letters, digits and hyphens, which needs no escaping.</summary>
    internal abstract void Word(ReadOnlySpan<byte> word);

    /// <summary>A number, as JSON writes it.</summary>
    internal abstract void Number(ReadOnlySpan<char> literal);

    internal abstract void Flag(bool flag);

    internal abstract void Null();
}
