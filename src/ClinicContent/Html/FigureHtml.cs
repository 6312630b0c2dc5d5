using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>An image with its caption and its credit.</summary>
internal static class FigureHtml
{
    /// <param name="image">The image.</param>
    /// <param name="isLead">Whether it leads an item: a browser loads it at once.</param>
    /// <param name="page">Where it is written.</param>
    internal static void Write(ContentImage image, bool isLead, HtmlPage page)
    {
        page.Raw("<figure class=\"cc-figure"u8);
        page.Raw(isLead ? " cc-figure--lead\">\n"u8 : "\">\n"u8);
        page.WriteImage(image, ""u8, isFirst: isLead);
        page.Raw("\n"u8);
        if (image.Caption is not null || image.Credit is not null)
        {
            page.Raw("<figcaption>"u8);
            page.Buffer.Text(image.Caption);
            if (image.Credit is not null)
            {
                page.Raw(image.Caption is null ? ""u8 : " "u8);
                page.Raw("<span class=\"cc-credit\">"u8);
                page.Own("Image: "u8);
                page.Buffer.Text(image.Credit);
                page.Raw("</span>"u8);
            }

            page.Raw("</figcaption>\n"u8);
        }

        page.Raw("</figure>\n"u8);
    }
}
