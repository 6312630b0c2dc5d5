namespace ClinicContent.Html;

/// <summary>The forms in which an item is written as HTML.</summary>
internal enum HtmlForm
{
    Item,
    Section,
    Card,
    Excerpt,
    Body,
    Relations,
    Related,
    ShareLinks,
    Head,
}
