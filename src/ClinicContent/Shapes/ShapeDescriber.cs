namespace ClinicContent.Shapes;

/// <summary>Where codecs say what their values look like, without one: the schema of a format takes it down.</summary>
internal abstract class ShapeDescriber
{
    /// <summary>A text.</summary>
    internal abstract void Text(TextForm form);

    /// <summary>One word of a closed set.</summary>
    internal abstract void Words(Type type, IReadOnlyList<string> words);

    /// <summary>The id of an item of a kind.</summary>
    internal abstract void Id(ContentKind kind, TextForm form);

    /// <summary>A reference to an item of any kind.</summary>
    internal abstract void Reference(TextForm form);

    /// <summary>A number of the model's <see cref="int"/>.</summary>
    internal abstract void WholeNumber();

    /// <summary>A number with a fraction.</summary>
    internal abstract void Number();

    /// <summary>True or false.</summary>
    internal abstract void Flag();

    /// <summary>An object with the members of a shape.</summary>
    internal abstract void Record(IShape shape);

    /// <summary>An object whose member <c>type</c> says which shape it has.</summary>
    internal abstract void Union(Type type, IReadOnlyList<(string Word, IShape Shape)> cases);

    /// <summary>Text that may be marked up: one text, or a list of texts and of elements.</summary>
    internal abstract void Inlines(Codec run, Codec element);

    /// <summary>Rich text: a list of blocks, or what a format writes instead.</summary>
    internal abstract void RichText(Codec block);

    /// <summary>An object with any members.</summary>
    internal abstract void AnyObject();
}
