using Ardalis.GuardClauses;
using ClinicContent.Site;

namespace ClinicContent.Html;

/// <summary>What HTML is written for: which site, beneath which heading, and how blocks look.</summary>
/// <remarks>Immutable; value equality, where a renderer equals itself.</remarks>
public sealed record HtmlOptions
{
    /// <summary>The defaults: the default site, the item's name as <c>h1</c>, the library's own renderings.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>The site; <see cref="SiteOptions.Default"/> unless set.</summary>
    public SiteOptions Site
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SiteOptions.Default;

    /// <summary>
    /// The level of the heading that is the item's name, 1 to 6; 1 unless set. What stands beneath is deeper: no level is left out, and
    /// what would be deeper than 6 is 6.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public int HeadingLevel
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            field = value;
        }
    } = 1;

    /// <summary>How each kind of block is written; <see cref="HtmlBlockRenderer.Default"/> unless set.</summary>
    public HtmlBlockRenderer Blocks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = HtmlBlockRenderer.Default;

    /// <summary>Whether links and images say the whole URL, as feeds and mails need; otherwise they begin with a slash.</summary>
    public bool AbsoluteLinks { get; init; }
}
