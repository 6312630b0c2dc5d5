using System.CommandLine;
using System.Globalization;

namespace ClinicContent.Tool.Commands;

/// <summary>The options that say as whom one looks: as readers on a day, or as those who work on the content.</summary>
internal sealed class ReaderOptions
{
    private readonly Option<bool> drafts = new("--drafts")
    {
        Description = "Show everything, not only what readers see: drafts, what has not begun, what has expired.",
    };

    private readonly Option<DateOnly?> asOf = ContentOptions.AsOf(
        "The day on which readers look; today where it is left out."
    );

    internal void AddTo(Command command)
    {
        command.Add(drafts);
        command.Add(asOf);
        command.Validators.Add(result =>
        {
            if (result.GetResult(drafts) is { Implicit: false } && result.GetResult(asOf) is not null)
            {
                result.AddError("--drafts shows everything, whatever the day: leave --as-of out, or --drafts.");
            }
        });
    }

    /// <summary>Whether one of the options stands there.</summary>
    internal bool IsGiven(ParseResult parsed) => parsed.GetValue(drafts) || parsed.GetValue(asOf) is not null;

    /// <summary>A catalog as the reader sees it that the options name.</summary>
    internal ContentCatalog AsSeen(ParseResult parsed, ContentCatalog catalog, Surroundings surroundings) =>
        parsed.GetValue(drafts) ? catalog : catalog.AsSeenOn(DayOf(parsed, surroundings));

    /// <summary>The day on which readers look.</summary>
    internal DateOnly DayOf(ParseResult parsed, Surroundings surroundings) =>
        parsed.GetValue(asOf) ?? surroundings.Today;

    /// <summary>As whom one looks, in words.</summary>
    internal string Describe(ParseResult parsed, Surroundings surroundings) =>
        parsed.GetValue(drafts)
            ? "with drafts and what readers do not see yet or any more"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"as readers see it on {DayOf(parsed, surroundings):yyyy-MM-dd}"
            );
}
