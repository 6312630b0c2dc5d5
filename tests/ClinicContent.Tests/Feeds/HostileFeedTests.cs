using System.Xml;
using ClinicContent.Diagnostics;
using ClinicContent.Feeds;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Feeds;

public sealed class HostileFeedTests
{
    private static readonly Gen<string> Hostile = Gen.Select(
        Texts.Filled,
        Gen.OneOf(
            "",
            "]]>",
            "</script>",
            "<!--",
            "&amp;",
            "\u0001",
            "\u000B",
            "\uFFFE",
            "\uFFFF",
            "\r\n",
            "\u2028",
            "\u0085",
            "\uFDD0",
            "\U0001FFFE"
        ),
        (text, more) => text + more
    );

    // Half of a surrogate pair never gets into a catalog, but into options.
    private static readonly Gen<string> Broken = Gen.Select(
        Hostile,
        Gen.OneOf("", "\uD800", "\uDC00x"),
        (text, half) => text + half
    );

    [Fact]
    public void Write_AnyTexts_AreReadBackButForWhatXmlCannotHold() =>
        Gen.Select(Hostile, Hostile, Hostile, Broken)
            .Sample(
                (title, tag, author, site) =>
                {
                    var post = Post() with { Name = title, Tags = [tag], Authors = [new() { Name = author }] };
                    var options = new FeedOptions { Title = site };
                    var rss = RssWriter.Write(Catalog(post), options);
                    var atom = AtomWriter.Write(Catalog(post), options);
                    foreach (var result in (FeedResult[])[rss, atom])
                    {
                        var feed = ReadFeed.OfXml(result.ToString());
                        var entry = Assert.Single(feed.Entries);
                        Assert.Equal(HostileTexts.Xml(site), feed.Title);
                        Assert.Equal(HostileTexts.Xml(title), entry.Title);
                        Assert.Equal(HostileTexts.Xml(author), Assert.Single(entry.Authors));
                        AssertReported(result, title, "$.name");
                        AssertReported(result, tag, "$.tags");
                        AssertReported(result, author, "$.authors");
                        Assert.Equal(
                            HostileTexts.Xml(site) != site,
                            result.Diagnostics.Any(one =>
                                one.Item is null
                                && one.Message.StartsWith("'title of the feed'", StringComparison.Ordinal)
                            )
                        );
                    }

                    var json = JsonFeedWriter.Write(Catalog(post), options);
                    var read = ReadFeed.OfJson(json.ToString());
                    Assert.Equal(title, Assert.Single(read.Entries).Title);
                    Assert.Equal(site.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD'), read.Title);
                }
            );

    [Fact]
    public void Write_AnyBody_IsReportedWhereHtmlCannotHoldIt() =>
        Gen.Select(Hostile, Hostile, Hostile)
            .Sample(
                (words, question, excerpt) =>
                {
                    var post = Post() with
                    {
                        Excerpt = excerpt,
                        Body = RichText.FromText("Before.", words),
                        Questions = [new() { Question = question, Answer = [Paragraph("Yes.")] }],
                    };
                    var result = RssWriter.Write(Catalog(post));
                    XmlReader.Create(new StringReader(result.ToString())).ReadToFollowing("nothing");
                    AssertReported(result, words, "$.body[1].content[0]", Html);
                    AssertReported(result, question, "$.questions[0]", Html);
                    AssertReported(result, excerpt, "$.excerpt", Html);
                }
            );

    [Fact]
    public void Write_CharacterThatCannotBeHeld_IsNamedWithItsPlace()
    {
        var post = Post() with { Name = "A\u0001", Body = RichText.FromText("B\u000B") };
        Assert.Equal(
            [
                "post/x $.body[0].content[0]: warning CLN0601: 'body[0].content[0]' holds U+000B, which HTML cannot hold: U+FFFD stands in its place",
                "post/x $.name: warning CLN0601: 'name' holds U+0001, which RSS cannot hold: U+FFFD stands in its place",
            ],
            RssWriter.Write(Catalog(post)).Diagnostics.Select(one => one.ToString())
        );
    }

    [Fact]
    public void Write_CharacterWhereNoReaderReads_IsReportedAllTheSame()
    {
        var post = Post() with
        {
            Body = [new ParagraphBlock { Content = [new AbbreviationInline { Text = "FDA", Expansion = "F\u0001" }] }],
        };
        Assert.Equal("$.body", Assert.Single(RssWriter.Write(Catalog(post)).Diagnostics).Path);
    }

    [Fact]
    public void Write_ReplacementCharacterOfTheAuthor_IsNoFault()
    {
        var post = Post() with { Name = "A\uFFFD", Body = RichText.FromText("B\uFFFD") };
        Assert.Empty(RssWriter.Write(Catalog(post)).Diagnostics);
    }

    private static void AssertReported(
        FeedResult result,
        string text,
        string path,
        Func<string, string>? held = null
    ) =>
        Assert.Equal(
            (held ?? HostileTexts.Xml)(text) != text,
            result.Diagnostics.Any(one =>
                one is { Code: "CLN0601", Item: "post/x", Severity: DiagnosticSeverity.Warning } && one.Path == path
            )
        );

    // HTML: no controls but white space, no noncharacters (WHATWG HTML, 13.1.4). A carriage return is a line feed to a parser, and no fault.
    private static string Html(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune =>
                    rune.Value is '\t' or '\n' or '\r' or (>= ' ' and < 0x7F) or >= 0xA0
                    && rune.Value is not (>= 0xFDD0 and <= 0xFDEF)
                    && (rune.Value & 0xFFFE) != 0xFFFE
                        ? rune.ToString()
                        : "\uFFFD"
                )
        );

    private static Post Post() =>
        new()
        {
            Id = new("x"),
            Name = "X",
            Summary = "S.",
            Body = RichText.FromText("T."),
        };

    private static ParagraphBlock Paragraph(string words) => new() { Content = [new TextInline { Text = words }] };

    private static ContentCatalog Catalog(Post post) => new ContentCatalogBuilder().Add(post).Build().OrThrow();
}
