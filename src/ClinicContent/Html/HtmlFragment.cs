using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>A piece of HTML, written anew each time that it is asked for: to a buffer of UTF-8, to a writer, or as a string.</summary>
/// <remarks>
/// Immutable and safe between threads. It holds on to its catalog. It is written whole before anything is handed on, so that a renderer
/// that throws leaves nothing behind. <c>default</c> is empty. It is not an <c>IHtmlContent</c>, which would make the library depend on
/// ASP.NET Core: in Razor, write <c>Html.Raw(fragment.ToString())</c>.
/// </remarks>
public readonly struct HtmlFragment
{
    // A page is used again by its thread; a rendering inside a rendering makes one of its own.
    [ThreadStatic]
    private static HtmlPage? idle;

    private readonly ContentHtmlWriter? writer;
    private readonly ContentItem? item;
    private readonly HtmlForm form;
    private readonly Section? section;

    internal HtmlFragment(ContentHtmlWriter writer, ContentItem item, HtmlForm form, Section? section = null)
    {
        this.writer = writer;
        this.item = item;
        this.form = form;
        this.section = section;
    }

    /// <summary>Writes the fragment as UTF-8. O(n); nothing is allocated for each block.</summary>
    /// <param name="destination">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no destination.</exception>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        Guard.Against.Null(destination);
        Render(destination, static (html, to) => to.Write(html));
    }

    /// <summary>Writes the fragment to a text writer. O(n).</summary>
    /// <param name="destination">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no destination.</exception>
    public void WriteTo(TextWriter destination)
    {
        Guard.Against.Null(destination);
        Render(
            destination,
            static (html, to) =>
            {
                var chars = ArrayPool<char>.Shared.Rent(html.Length);
                try
                {
                    to.Write(chars, 0, Encoding.UTF8.GetChars(html, chars));
                }
                finally
                {
                    ArrayPool<char>.Shared.Return(chars);
                }
            }
        );
    }

    /// <summary>The fragment as UTF-8. O(n).</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToUtf8() => Render(static html => html.ToArray(), []);

    /// <summary>The fragment as a string. O(n).</summary>
    public override string ToString() => Render(static html => Encoding.UTF8.GetString(html), "");

    private T Render<T>(Func<ReadOnlySpan<byte>, T> result, T empty)
    {
        if (writer is null || item is null)
        {
            return empty;
        }

        var page = idle ?? new();
        idle = null;
        try
        {
            writer.Write(page, item, form, section);
            return result(page.Buffer.Written);
        }
        finally
        {
            page.End();
            idle = page;
        }
    }

    private void Render<TDestination>(TDestination destination, Action<ReadOnlySpan<byte>, TDestination> hand)
    {
        if (writer is null || item is null)
        {
            return;
        }

        var page = idle ?? new();
        idle = null;
        try
        {
            writer.Write(page, item, form, section);
            hand(page.Buffer.Written, destination);
        }
        finally
        {
            page.End();
            idle = page;
        }
    }
}
