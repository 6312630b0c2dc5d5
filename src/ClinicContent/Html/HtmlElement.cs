namespace ClinicContent.Html;

/// <summary>The elements that a rendering of one's own may open: none that runs, embeds, submits or styles anything.</summary>
/// <remarks>Headings, links and images have methods of their own on <see cref="HtmlPage"/>, which keep them in order and safe.</remarks>
public enum HtmlElement
{
    /// <summary>A box without a meaning.</summary>
    Div,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A run of text without a meaning.</summary>
    Span,

    /// <summary>A part with a heading of its own.</summary>
    Section,

    /// <summary>What stands on its own.</summary>
    Article,

    /// <summary>What stands beside the text.</summary>
    Aside,

    /// <summary>What introduces its part.</summary>
    Header,

    /// <summary>What ends its part.</summary>
    Footer,

    /// <summary>Links that lead around.</summary>
    Nav,

    /// <summary>A list without an order.</summary>
    Ul,

    /// <summary>A list in order.</summary>
    Ol,

    /// <summary>An item of a list.</summary>
    Li,

    /// <summary>A list of terms and what is said of them.</summary>
    Dl,

    /// <summary>A term.</summary>
    Dt,

    /// <summary>What is said of a term.</summary>
    Dd,

    /// <summary>An image, a quote or the like, with its caption.</summary>
    Figure,

    /// <summary>The caption of a figure.</summary>
    Figcaption,

    /// <summary>A quote.</summary>
    Blockquote,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The caption of a table.</summary>
    Caption,

    /// <summary>The header rows of a table.</summary>
    Thead,

    /// <summary>The rows of a table.</summary>
    Tbody,

    /// <summary>A row.</summary>
    Tr,

    /// <summary>A header cell.</summary>
    Th,

    /// <summary>A cell.</summary>
    Td,

    /// <summary>What opens on request; it stands open where an emergency care card is inside.</summary>
    Details,

    /// <summary>What a closed <c>details</c> shows.</summary>
    Summary,

    /// <summary>What matters.</summary>
    Strong,

    /// <summary>What is stressed.</summary>
    Em,

    /// <summary>Small print.</summary>
    Small,

    /// <summary>A subscript.</summary>
    Sub,

    /// <summary>A superscript.</summary>
    Sup,

    /// <summary>An abbreviation.</summary>
    Abbr,

    /// <summary>The title of a work.</summary>
    Cite,

    /// <summary>A day or a time.</summary>
    Time,

    /// <summary>Text whose direction leaves its neighbours alone.</summary>
    Bdi,
}
