namespace ClinicContent.Shapes;

/// <summary>How one type of value is read and written, whatever the format.</summary>
internal abstract class Codec
{
    /// <summary>What a value is called in messages, with its article: "a text".</summary>
    internal abstract string Phrase { get; }

    /// <summary>Says what a value looks like.</summary>
    internal abstract void Describe(ShapeDescriber describer);
}
