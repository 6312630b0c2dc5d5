using ClinicContent.Model;

namespace ClinicContent.Html;

/// <summary>A source as a list of sources names it.</summary>
internal static class SourceHtml
{
    internal static void Write(Citation citation, HtmlPage page)
    {
        var buffer = page.Buffer;
        for (var i = 0; i < citation.Authors.Count; i++)
        {
            buffer.Raw(i == 0 ? ""u8 : ", "u8);
            buffer.Text(citation.Authors[i]);
        }

        if (!citation.Authors.IsEmpty)
        {
            buffer.Raw(citation.Authors[^1].EndsWith('.') ? " "u8 : ". "u8);
        }

        buffer.Raw("<cite>"u8);
        WriteTitle(citation, page);
        buffer.Raw(citation.Title.EndsWith('.') || citation.Title.EndsWith('?') ? "</cite>"u8 : "</cite>."u8);
        if (citation.Container is not null)
        {
            buffer.Raw(" "u8);
            buffer.Text(citation.Container);
            buffer.Raw("."u8);
        }

        if (citation.Year is { } year)
        {
            buffer.Raw(" "u8);
            buffer.Number(year);
            buffer.Raw("."u8);
        }

        WriteIds(citation, page);
        if (citation.AccessedOn is { } read)
        {
            page.Own(" (read "u8);
            DateHtml.Write(read, page);
            buffer.Raw(")"u8);
        }
    }

    private static void WriteTitle(Citation citation, HtmlPage page)
    {
        if (citation.Url is { } url)
        {
            page.WriteLink(url, citation.Title);
        }
        else
        {
            page.Buffer.Text(citation.Title);
        }
    }

    private static void WriteIds(Citation citation, HtmlPage page)
    {
        if (citation.Doi is { } doi)
        {
            page.Buffer.Raw(" "u8);
            page.WriteLink(doi.Url, "doi:" + doi);
            page.Buffer.Raw("."u8);
        }

        if (citation.Pmid is { } pmid)
        {
            page.Buffer.Raw(" "u8);
            page.WriteLink(pmid.Url, "PMID " + pmid);
            page.Buffer.Raw("."u8);
        }
    }
}
