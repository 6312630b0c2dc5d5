using ClinicContent.Html;

namespace ClinicContent.Tests.Html;

/// <summary>Every fragment of an item that stands in a body, whether the catalog holds the item or not.</summary>
internal static class Fragments
{
    /// <summary>Those that are a form of the item itself: no notice and no emergency card may be missing.</summary>
    internal static IEnumerable<HtmlFragment> Forms(ContentHtmlWriter writer, ContentItem item)
    {
        yield return new(writer, item, HtmlForm.Item);
        yield return new(writer, item, HtmlForm.Card);
        yield return new(writer, item, HtmlForm.Excerpt);
        yield return new(writer, item, HtmlForm.Body);
        foreach (var section in item.Body?.Sections ?? [])
        {
            yield return new(writer, item, HtmlForm.Section, section);
        }
    }

    internal static IEnumerable<HtmlFragment> All(ContentHtmlWriter writer, ContentItem item)
    {
        foreach (var form in Forms(writer, item))
        {
            yield return form;
        }

        yield return new(writer, item, HtmlForm.Relations);
        yield return new(writer, item, HtmlForm.ShareLinks);
        if (item is Post)
        {
            yield return new(writer, item, HtmlForm.Related);
        }
    }
}
