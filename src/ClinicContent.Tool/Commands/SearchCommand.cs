using System.CommandLine;
using System.Globalization;
using ClinicContent.Search;
using ClinicContent.Text;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>search QUERY</c>: the items that fit best what somebody types.</summary>
internal static class SearchCommand
{
    // Of a longer question no more is said again.
    private const int MostSaid = 80;

    internal static Command Create(Surroundings surroundings)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "What to look for: words, the last of which may be only begun.",
            Arity = ArgumentArity.OneOrMore,
        };
        var count = new Option<int>("--count")
        {
            Description = "How many items to find at most.",
            HelpName = "N",
            DefaultValueFactory = _ => 10,
        };
        count.Validators.Add(static result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && !(int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0)
            )
            {
                result.AddError($"'{Escaped.Text(text)}' is no number of items: write one from 1 on.");
            }
        });
        var form = FormChoice.As("text", "json");
        var filter = new SearchFilter();
        var content = new ContentOptions();
        var command = new Command("search", "Find the items that fit best what somebody types.") { query, count, form };
        filter.AddTo(command);
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var text = string.Join(' ', parsed.GetValue(query)!);
                if (string.IsNullOrWhiteSpace(text))
                {
                    throw new WrongUseException("There is nothing to search for: the query is empty.");
                }

                var whole = content.OpenWhole(parsed, surroundings, cancellation);
                var catalog = content.AsSeen(parsed, whole, surroundings);
                var near = filter.RelatedIn(parsed) is { } named
                    ? ItemArgument.Find(named, parsed, content, whole, catalog, surroundings)
                    : null;
                var hits = ContentSearch
                    .Of(catalog)
                    .Find(text, filter.Get(parsed, catalog, near), parsed.GetValue(count));
                var rows = hits.Select(hit => new AnswerRow(hit.Item)
                {
                    Notes = [.. IndicationNotes.Between(catalog, near, hit.Item), ("excerpt", ExcerptOf(hit))],
                });
                if (parsed.GetValue(form) == "json")
                {
                    rows = rows.Select(row =>
                        row with
                        {
                            Notes = [.. row.Notes, ("notices", NoticesOf(catalog, row))],
                        }
                    );
                }

                AnswerWriter.Write(rows, parsed.GetValue(form)!, surroundings);
                if (!hits.IsEmpty)
                {
                    WriteNotices(catalog, rows, parsed.GetValue(form)!, surroundings);
                    return ExitCode.Done;
                }

                surroundings.Error.WriteLine($"Nothing was found for '{Escaped.Text(Shortened(text))}'.");
                return ExitCode.Faults;
            }
        );
    }

    // Half a character cannot be printed.
    private static string Shortened(string text) =>
        text.Length <= MostSaid ? text
        : char.IsHighSurrogate(text[MostSaid - 1]) ? text[..(MostSaid - 1)] + "…"
        : text[..MostSaid] + "…";

    private static string ExcerptOf(SearchHit hit) => string.Concat(hit.Excerpt.Select(run => run.Text));

    private static string NoticesOf(ContentCatalog catalog, AnswerRow row) =>
        ContentTextWriter.WriteNotices(catalog, row.Item.Ref);

    // What many hits share is said once, beneath them.
    private static void WriteNotices(
        ContentCatalog catalog,
        IEnumerable<AnswerRow> rows,
        string form,
        Surroundings surroundings
    )
    {
        if (form == "json")
        {
            return;
        }

        foreach (
            var notices in rows.Select(row => NoticesOf(catalog, row))
                .Where(text => text.Length > 0)
                .Distinct(StringComparer.Ordinal)
        )
        {
            surroundings.Out.Write("\n" + Escaped.Lines(notices));
        }
    }
}
