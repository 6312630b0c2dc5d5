namespace ClinicContent.Html;

/// <summary>A part beneath a heading of ours, which is not written where nothing comes to stand in it.</summary>
internal readonly ref struct PartHtml
{
    private readonly HtmlPage page;
    private readonly ReadOnlySpan<byte> end;
    private readonly (int Depth, int Floor) outer;
    private readonly int start;
    private readonly int content;

    /// <summary>Begins the part.</summary>
    /// <param name="page">The page.</param>
    /// <param name="style">The class of its section.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="begin">Markup before what stands in it.</param>
    /// <param name="end">Markup after it.</param>
    /// <param name="hint">What has to be said before it.</param>
    internal PartHtml(
        HtmlPage page,
        ReadOnlySpan<byte> style,
        ReadOnlySpan<byte> heading,
        ReadOnlySpan<byte> begin,
        ReadOnlySpan<byte> end,
        ReadOnlySpan<byte> hint = default
    )
    {
        this.page = page;
        this.end = end;
        start = page.Buffer.Length;
        page.Outline.LeaveContent();
        page.Raw("<section class=\""u8);
        page.Raw(style);
        page.Raw("\">\n"u8);
        var level = page.EnterHeading(""u8, out outer);
        page.Own(heading);
        page.EndHeading(level);
        if (!hint.IsEmpty)
        {
            page.Raw("<p class=\"cc-hint\">"u8);
            page.Own(hint);
            page.Raw("</p>\n"u8);
        }

        page.Raw(begin);
        content = page.Buffer.Length;
    }

    /// <summary>Ends the part, or takes it back.</summary>
    internal void End()
    {
        page.Outline.Leave(outer);
        if (page.Buffer.Length == content)
        {
            page.Buffer.CutTo(start);
        }
        else
        {
            page.Raw(end);
            page.Raw("</section>\n"u8);
        }
    }
}
