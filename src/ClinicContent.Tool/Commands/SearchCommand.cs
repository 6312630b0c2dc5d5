using System.CommandLine;
using ClinicContent.Search;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>search QUERY</c>: the items that fit best what somebody types.</summary>
internal static class SearchCommand
{
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
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--count must be at least 1.");
            }
        });
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("search", "Find the items that fit best what somebody types.") { query, count, form };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var catalog = content.Open(parsed, surroundings, cancellation);
                var text = string.Join(' ', parsed.GetValue(query)!);
                var hits = ContentSearch.Of(catalog).Find(text, parsed.GetValue(count));
                AnswerWriter.Write(hits.Select(RowOf), parsed.GetValue(form)!, surroundings);
                if (!hits.IsEmpty)
                {
                    return ExitCode.Done;
                }

                surroundings.Error.WriteLine($"Nothing was found for '{Escaped.Text(text)}'.");
                return ExitCode.Faults;
            }
        );
    }

    private static AnswerRow RowOf(SearchHit hit)
    {
        var notes = new List<(string Name, string Value)>
        {
            ("excerpt", string.Concat(hit.Excerpt.Select(run => run.Text))),
        };
        var cards = hit.Item.EmergencyCards.Select(card => card.Title);
        if (cards.Any())
        {
            notes.Add(("emergency", string.Join("; ", cards)));
        }

        return new(hit.Item) { Notes = notes };
    }
}
