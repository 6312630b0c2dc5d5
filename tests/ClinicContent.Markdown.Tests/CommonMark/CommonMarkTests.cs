using System.Globalization;
using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Json;

namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>Reads each example of CommonMark as the body of an item.</summary>
public sealed class CommonMarkTests
{
    private const string FrontMatter = "---\ntype: condition\nid: any\nname: Any\n---\n";

    private const int LinesBefore = 5;

    // What a diagnostic says, and the sign of it in an example.
    private static readonly (string Message, Func<SpecExample, string> Of, string Sign)[] NotHeld =
    [
        ("a block of code cannot be kept", Html, "<pre>"),
        ("code cannot be kept", Html, "<code>"),
        ("the title of a link cannot be kept", Html, " title=\""),
        ("image", Html, "<img"),
        ("a list that begins with", Html, "<ol start="),
        ("the definition of a link that no link uses cannot be kept", Markdown, "]:"),
        ("HTML cannot be kept", Markdown, "<"),
        ("a comment cannot be kept", Markdown, "<!--"),
        ("is not a reference", Markdown, "[["),
        ("is not a safe URL", Html, "href=\""),
        ("a link to a file that is not written as one to an item cannot be kept", Html, ".md\""),
        ("a heading without a space behind its mark cannot be kept", Html, "<p>#"),
    ];

    [CommonMarkFact]
    public void Deserialize_ExampleThatIsRead_SaysWhatItsHtmlSays()
    {
        var report = new StringBuilder();
        var read = 0;
        foreach (var example in SpecExample.ReadAll())
        {
            var result = Read(example);
            if (result.Item is { } item)
            {
                read++;
                var (expected, actual) = (HtmlOutline.Of(example.Html), ModelOutline.Of(item.Body));
                report.Append(expected == actual ? "" : Show(example, $"html:  {expected}\nmodel: {actual}"));
            }
        }

        Fail(report);
        Assert.InRange(read, 380, 652);
    }

    [CommonMarkFact]
    public void Deserialize_ExampleThatIsNotRead_SaysWhatIsNotSupportedAndWhere()
    {
        var report = new StringBuilder();
        foreach (var example in SpecExample.ReadAll())
        {
            var wrong = Read(example).Diagnostics.Where(one => !IsToThePoint(one, example)).ToList();
            report.Append(
                wrong.Count == 0 ? "" : Show(example, string.Join('\n', wrong.Select(one => one.ToDisplayString())))
            );
        }

        Fail(report);
    }

    [CommonMarkFact]
    public void Deserialize_ExampleOfWhatTheModelCanHold_IsRead()
    {
        var plain = SpecExample.ReadAll().Where(IsPlain).ToList();
        Assert.InRange(plain.Count, 250, 652);
        var report = new StringBuilder();
        foreach (var example in plain)
        {
            var result = Read(example);
            report.Append(result.Item is not null ? "" : Show(example, result.Diagnostics[0].ToDisplayString()));
        }

        Fail(report);
    }

    // Neither code, titles, images, other starts of lists, nor links that are no safe URLs or definitions, which may be unused.
    private static bool IsPlain(SpecExample example) =>
        !NotHeld.Any(one => one.Of(example).Contains(one.Sign, StringComparison.Ordinal))
        && !example.Html.Contains("href=\"", StringComparison.Ordinal);

    private static bool IsToThePoint(Diagnostic diagnostic, SpecExample example) =>
        diagnostic is { Code: "CLN0504" or "CLN0106", Place: { Excerpt: not null } place }
        && place.Line > LinesBefore
        && place.Line <= LinesBefore + example.Markdown.Count('\n')
        && NotHeld.Any(one =>
            diagnostic.Message.Contains(one.Message, StringComparison.Ordinal)
            && one.Of(example).Contains(one.Sign, StringComparison.Ordinal)
        );

    private static string Html(SpecExample example) => example.Html;

    private static string Markdown(SpecExample example) => example.Markdown;

    private static ContentReadResult Read(SpecExample example) =>
        ContentMarkdownSerializer.Deserialize(FrontMatter + example.Markdown);

    private static void Fail(StringBuilder report)
    {
        if (report.Length > 0)
        {
            Assert.Fail(report.ToString());
        }
    }

    private static string Show(SpecExample example, string what) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{example.Number} ({example.Section})\n{example.Markdown}{what}\n\n"
        );
}
