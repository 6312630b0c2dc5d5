namespace ClinicContent.Model.Blocks;

/// <summary>The closed set of blocks, in the order of the wire form's table.</summary>
internal enum BlockKind
{
    Heading,
    Paragraph,
    List,
    FactList,
    Quote,
    PullQuote,
    Callout,
    CareCard,
    DoDont,
    Table,
    Figure,
    Video,
    Details,
    Question,
    Embed,
    Action,
    Divider,
}
