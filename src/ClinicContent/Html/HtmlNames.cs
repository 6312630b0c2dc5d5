namespace ClinicContent.Html;

/// <summary>The names of elements and attributes as they are written.</summary>
internal static class HtmlNames
{
    internal static ReadOnlySpan<byte> Of(HtmlElement element) =>
        element switch
        {
            HtmlElement.Div => "div"u8,
            HtmlElement.P => "p"u8,
            HtmlElement.Span => "span"u8,
            HtmlElement.Section => "section"u8,
            HtmlElement.Article => "article"u8,
            HtmlElement.Aside => "aside"u8,
            HtmlElement.Header => "header"u8,
            HtmlElement.Footer => "footer"u8,
            HtmlElement.Nav => "nav"u8,
            HtmlElement.Ul => "ul"u8,
            HtmlElement.Ol => "ol"u8,
            HtmlElement.Li => "li"u8,
            HtmlElement.Dl => "dl"u8,
            HtmlElement.Dt => "dt"u8,
            HtmlElement.Dd => "dd"u8,
            HtmlElement.Figure => "figure"u8,
            HtmlElement.Figcaption => "figcaption"u8,
            HtmlElement.Blockquote => "blockquote"u8,
            HtmlElement.Table => "table"u8,
            HtmlElement.Caption => "caption"u8,
            HtmlElement.Thead => "thead"u8,
            HtmlElement.Tbody => "tbody"u8,
            HtmlElement.Tr => "tr"u8,
            HtmlElement.Th => "th"u8,
            HtmlElement.Td => "td"u8,
            HtmlElement.Details => "details"u8,
            HtmlElement.Summary => "summary"u8,
            HtmlElement.Strong => "strong"u8,
            HtmlElement.Em => "em"u8,
            HtmlElement.Small => "small"u8,
            HtmlElement.Sub => "sub"u8,
            HtmlElement.Sup => "sup"u8,
            HtmlElement.Abbr => "abbr"u8,
            HtmlElement.Cite => "cite"u8,
            HtmlElement.Time => "time"u8,
            HtmlElement.Bdi => "bdi"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(element), element, "There is no such element."),
        };

    internal static ReadOnlySpan<byte> Of(HtmlAttribute attribute) =>
        attribute switch
        {
            HtmlAttribute.Class => "class"u8,
            HtmlAttribute.Id => "id"u8,
            HtmlAttribute.Title => "title"u8,
            HtmlAttribute.Lang => "lang"u8,
            HtmlAttribute.Dir => "dir"u8,
            HtmlAttribute.Role => "role"u8,
            HtmlAttribute.AriaLabel => "aria-label"u8,
            HtmlAttribute.AriaHidden => "aria-hidden"u8,
            HtmlAttribute.DateTime => "datetime"u8,
            HtmlAttribute.Scope => "scope"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute, "There is no such attribute."),
        };
}
