using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Markdown.Tests;

/// <summary>Text that looks nearly like something else, and how it is read and written.</summary>
public sealed class NearlyMarkTests
{
    private const string FrontMatter = "---\ntype: condition\nid: any\nname: Any\n---\n\n";

    [Theory]
    [InlineData("> Words.\n> — Who")]
    [InlineData("> Words.\\\n> — Who")]
    [InlineData("> Words.\n>\n> — Who")]
    public void Deserialize_LastLineWithDash_IsTheAttribution(string body)
    {
        var quote = Assert.IsType<QuoteBlock>(Assert.Single(Read(body).Body!.Blocks));
        Assert.Equal("Who", quote.Attribution);
        Assert.Equal("> Words.\n>\n> — Who\n", Written(body));
    }

    [Fact]
    public void Deserialize_LastLineOfPullQuoteWithDash_IsTheAttribution()
    {
        var quote = Assert.IsType<PullQuoteBlock>(
            Assert.Single(Read("> [!PULLQUOTE]\n>\n> Words.\n> — Who").Body!.Blocks)
        );
        Assert.Equal("Who", quote.Attribution);
    }

    [Fact]
    public void Deserialize_LinkWhoseWordsLookLikeAMark_IsALink()
    {
        var quote = Assert.IsType<QuoteBlock>(Assert.Single(Read("> [!NOTE](https://example.org/)").Body!.Blocks));
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(quote.Content));
        Assert.IsType<LinkInline>(Assert.Single(paragraph.Content));
    }

    [Fact]
    public void Deserialize_ListMarkAboveBlankLine_MarksTheList() =>
        Assert.IsType<ListBlock>(Assert.Single(Read("<!-- list -->\n\n- **One:** two").Body!.Blocks));

    [Theory]
    [InlineData("> [1] A note")]
    [InlineData("> \\[NOTE] Parking")]
    [InlineData("> \\!EMERGENCY If")]
    [InlineData("\\[!EMERGENCY] If")]
    [InlineData("> [note](https://example.org/)")]
    [InlineData("!NOTE outside of a quote")]
    [InlineData("[NOTE] outside of a quote")]
    [InlineData("\\##What")]
    [InlineData("#1 of all")]
    [InlineData("> Wow! Note this")]
    public void Deserialize_TextThatIsNoMark_IsReadAndStable(string body)
    {
        var written = Written(body);
        Assert.Equal(written, Written(written));
    }

    [Theory]
    [InlineData("Contact", "Fax")]
    [InlineData("Phone", "Hours")]
    [InlineData("Phone", "Text", "Note")]
    [InlineData("Contact", "Contact")]
    public void Serialize_CardWithTableThatIsNearlyOfContacts_ReadsBackEqual(params string[] columns)
    {
        var table = new TableBlock { Header = [.. columns.Select(Cell)], Rows = [] };
        AssertReadsBack(
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "A title",
                Content = [table],
            }
        );
        AssertReadsBack(
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "A title",
                Content = [new DividerBlock()],
            },
            new QuoteBlock { Content = [table] }
        );
    }

    [Fact]
    public void Serialize_CardBeforeQuoteOfContacts_ReadsBackEqual() =>
        AssertReadsBack(
            new CareCardBlock
            {
                Level = CareLevel.Urgent,
                Title = "A title",
                Content = [new DividerBlock()],
            },
            new QuoteBlock { Content = [new TableBlock { Header = [Cell("Contact")], Rows = [] }] }
        );

    private static ValueList<Inline> Cell(string text) => [new TextInline { Text = text }];

    private static void AssertReadsBack(params Block[] body)
    {
        var item = Read("Words.") with { Body = [.. body] };
        var result = ContentMarkdownSerializer.Deserialize(ContentMarkdownSerializer.Serialize(item));
        Assert.Equal(item, result.Item);
    }

    private static ContentItem Read(string body)
    {
        var result = ContentMarkdownSerializer.Deserialize(FrontMatter + body + "\n");
        Assert.True(
            result.Item is not null,
            string.Join('\n', result.Diagnostics.Select(one => one.ToDisplayString()))
        );
        return result.Item;
    }

    private static string Written(string body)
    {
        var markdown = ContentMarkdownSerializer.Serialize(Read(body));
        return markdown[(markdown.IndexOf("\n---\n\n", StringComparison.Ordinal) + 6)..];
    }
}
