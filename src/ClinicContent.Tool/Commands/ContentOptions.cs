using System.CommandLine;
using System.Globalization;

namespace ClinicContent.Tool.Commands;

/// <summary>The options of every verb that asks content a question: which content, and as who sees it.</summary>
internal sealed class ContentOptions
{
    private readonly Option<string?> content = new("--content")
    {
        Description = "A content folder, a bundle or the file of one item; the bundled content where it is left out.",
        HelpName = "PATH",
    };

    private readonly Option<bool> drafts = new("--drafts")
    {
        Description = "Show everything, not only what readers see: drafts, what has not begun, what has expired.",
    };

    private readonly Option<DateOnly?> asOf = AsOf("The day on which readers look; today where it is left out.");

    internal void AddTo(Command command)
    {
        command.Add(content);
        command.Add(drafts);
        command.Add(asOf);
    }

    /// <summary>An option that takes a date.</summary>
    internal static Option<DateOnly?> AsOf(string description) =>
        new("--as-of")
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = static result =>
            {
                var text = result.Tokens[0].Value;
                if (
                    DateOnly.TryParseExact(
                        text,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var date
                    )
                )
                {
                    return date;
                }

                result.AddError($"'{Escaped.Text(text)}' is not a date: write it as in 2026-01-31.");
                return null;
            },
        };

    /// <summary>The catalog that the options name, as its reader sees it.</summary>
    /// <exception cref="ContentFaultException">The content has errors, which are reported.</exception>
    internal ContentCatalog Open(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation)
    {
        var catalog = ContentOpener.Open(parsed.GetValue(content), surroundings, cancellation);
        return parsed.GetValue(drafts) ? catalog : catalog.AsSeenOn(parsed.GetValue(asOf) ?? surroundings.Today);
    }
}
