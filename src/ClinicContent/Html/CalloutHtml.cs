using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>A callout: its kind in words before its title.</summary>
internal static class CalloutHtml
{
    internal static void Write(CalloutBlock block, HtmlPage page)
    {
        page.Raw("<aside role=\"note\" class=\"cc-callout cc-callout--"u8);
        page.Raw(
            block.CalloutKind switch
            {
                CalloutKind.Warning => "warning\">\n"u8,
                CalloutKind.Important => "important\">\n"u8,
                _ => "inset\">\n"u8,
            }
        );
        var label = block.CalloutKind switch
        {
            CalloutKind.Warning => "Warning"u8,
            CalloutKind.Important => "Important"u8,
            _ => default,
        };
        if (block.Title is null)
        {
            if (!label.IsEmpty)
            {
                page.Raw("<p class=\"cc-callout__label\"><strong>"u8);
                page.Own(label);
                page.Raw("</strong></p>\n"u8);
            }

            page.Blocks(block.Content);
        }
        else
        {
            var level = page.EnterHeading(" class=\"cc-callout__title\""u8, out var outer);
            page.Own(label);
            page.Raw(label.IsEmpty ? ""u8 : ": "u8);
            page.Buffer.Text(block.Title);
            page.EndHeading(level);
            page.Blocks(block.Content);
            page.Outline.Leave(outer);
        }

        page.Raw("</aside>\n"u8);
    }
}
