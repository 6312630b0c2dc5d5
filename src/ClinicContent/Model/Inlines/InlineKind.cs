namespace ClinicContent.Model.Inlines;

/// <summary>The closed set of inlines, in the order of the wire form's table.</summary>
internal enum InlineKind
{
    Text,
    Strong,
    Emphasis,
    Subscript,
    Superscript,
    Link,
    Mention,
    Citation,
    Abbreviation,
    LineBreak,
}
