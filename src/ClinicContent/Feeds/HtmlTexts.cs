using System.Text;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Feeds;

/// <summary>Finds the texts of a post, and of what it speaks of, in which stands what HTML cannot hold; the HTML itself does not say where it came from.</summary>
internal sealed class HtmlTexts : RichTextPathWalker
{
    private const string Form = "HTML";

    private readonly ContentCatalog catalog;
    private readonly HeldCharacters held;
    private readonly HtmlBuffer buffer = new();
    private ItemRef? item;
    private bool explains;

    private HtmlTexts(ContentCatalog catalog, HeldCharacters held) => (this.catalog, this.held) = (catalog, held);

    /// <summary>Reports what HTML that was written for a post could not hold.</summary>
    internal static void Report(string html, Post post, ContentCatalog catalog, HeldCharacters held)
    {
        if (html.Contains(HeldCharacters.Replacement))
        {
            var texts = new HtmlTexts(catalog, held);
            texts.Check(post);

            // It stands where no reader reads, such as in the expansion of an abbreviation.
            if (!texts.explains)
            {
                held.Report("a control character", post.Ref, "$.body", Form);
            }
        }
    }

    private protected override void OnText(string text) => Check(text, Path);

    private void Check(Post post)
    {
        foreach (var notice in catalog.Notices)
        {
            Check(notice.Text, "notices");
        }

        CheckItem(post);
        foreach (var mention in MentionCollector.Collect([.. post.Body?.Blocks ?? [], .. post.Questions]))
        {
            if (catalog.TryGetItem(mention, out var found))
            {
                CheckItem(found);
            }
        }
    }

    private void CheckItem(ContentItem of)
    {
        item = of.Ref;
        Check(of.Name, "$.name");
        Check(of.Summary, "$.summary");
        foreach (var notice in of.Notices)
        {
            Check(notice.Text, "$.notices");
        }

        if (of is Post post)
        {
            Check(post.Excerpt, "$.excerpt");
            Walk(post.Questions.AsBlocks(), "questions");
        }

        if (of is Condition condition)
        {
            Walk(condition.UrgentHelp.AsBlocks(), "urgentHelp");
            Walk(condition.Definition?.Blocks ?? [], "definition");
        }

        Walk(of.Body?.Blocks ?? [], "body");
        item = null;
    }

    private void Check(string? text, string path)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsHeld(rune))
            {
                continue;
            }

            explains = true;
            if (rune != Rune.ReplacementChar)
            {
                held.Report(HeldCharacters.NameOf(rune), item, path, Form);
                return;
            }
        }
    }

    private bool IsHeld(Rune rune)
    {
        buffer.Clear();
        buffer.Text(rune.ToString());
        return !buffer.Written.SequenceEqual("\uFFFD"u8);
    }
}
