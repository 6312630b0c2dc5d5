using System.CommandLine;
using System.Globalization;

namespace ClinicContent.Tool.Commands;

/// <summary>The options of every verb that asks content a question: which content, and as who sees it.</summary>
internal sealed class ContentOptions
{
    private readonly ContentPath path = new();

    private readonly ReaderOptions reader = new();

    internal void AddTo(Command command)
    {
        path.AddTo(command);
        reader.AddTo(command);
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
    internal ContentCatalog Open(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation) =>
        AsSeen(parsed, OpenWhole(parsed, surroundings, cancellation), surroundings);

    /// <summary>The catalog that the options name, drafts included.</summary>
    /// <exception cref="ContentFaultException">The content has errors, which are reported.</exception>
    internal ContentCatalog OpenWhole(ParseResult parsed, Surroundings surroundings, CancellationToken cancellation) =>
        ContentOpener.Open(path.Get(parsed), surroundings, cancellation);

    /// <summary>The content that the options name.</summary>
    internal NamedContent Get(ParseResult parsed) => path.Get(parsed);

    /// <summary>A catalog as the reader sees it that the options name.</summary>
    internal ContentCatalog AsSeen(ParseResult parsed, ContentCatalog catalog, Surroundings surroundings) =>
        reader.AsSeen(parsed, catalog, surroundings);

    /// <summary>The day on which readers look.</summary>
    internal DateOnly DayOf(ParseResult parsed, Surroundings surroundings) => reader.DayOf(parsed, surroundings);
}
