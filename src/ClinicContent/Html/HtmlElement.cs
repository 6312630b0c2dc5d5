namespace ClinicContent.Html;

/// <summary>The elements that a rendering of one's own may open: none that runs, embeds, submits or styles anything.</summary>
/// <remarks>Headings, links and images have methods of their own on <see cref="HtmlPage"/>, which keep them in order and safe.</remarks>
public enum HtmlElement
{
    /// <summary><c>div</c>.</summary>
    Div,

    /// <summary><c>p</c>.</summary>
    P,

    /// <summary><c>span</c>.</summary>
    Span,

    /// <summary><c>section</c>.</summary>
    Section,

    /// <summary><c>article</c>.</summary>
    Article,

    /// <summary><c>aside</c>.</summary>
    Aside,

    /// <summary><c>header</c>.</summary>
    Header,

    /// <summary><c>footer</c>.</summary>
    Footer,

    /// <summary><c>nav</c>.</summary>
    Nav,

    /// <summary><c>ul</c>.</summary>
    Ul,

    /// <summary><c>ol</c>.</summary>
    Ol,

    /// <summary><c>li</c>.</summary>
    Li,

    /// <summary><c>dl</c>.</summary>
    Dl,

    /// <summary><c>dt</c>.</summary>
    Dt,

    /// <summary><c>dd</c>.</summary>
    Dd,

    /// <summary><c>figure</c>.</summary>
    Figure,

    /// <summary><c>figcaption</c>.</summary>
    Figcaption,

    /// <summary><c>blockquote</c>.</summary>
    Blockquote,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>caption</c>.</summary>
    Caption,

    /// <summary><c>thead</c>.</summary>
    Thead,

    /// <summary><c>tbody</c>.</summary>
    Tbody,

    /// <summary><c>tr</c>.</summary>
    Tr,

    /// <summary><c>th</c>.</summary>
    Th,

    /// <summary><c>td</c>.</summary>
    Td,

    /// <summary><c>details</c>; it stands open where an emergency care card is inside.</summary>
    Details,

    /// <summary><c>summary</c>.</summary>
    Summary,

    /// <summary><c>strong</c>.</summary>
    Strong,

    /// <summary><c>em</c>.</summary>
    Em,

    /// <summary><c>small</c>.</summary>
    Small,

    /// <summary><c>sub</c>.</summary>
    Sub,

    /// <summary><c>sup</c>.</summary>
    Sup,

    /// <summary><c>abbr</c>.</summary>
    Abbr,

    /// <summary><c>cite</c>.</summary>
    Cite,

    /// <summary><c>time</c>.</summary>
    Time,

    /// <summary><c>bdi</c>.</summary>
    Bdi,
}
