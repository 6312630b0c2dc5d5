using System.CommandLine;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>list [TYPE]</c>: the items, of one kind or of all.</summary>
internal static class ListCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var type = new Argument<string?>("TYPE")
        {
            Description = "The kind of item; all kinds where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        type.TakeOnly(KindWords.All);
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("list", "List the items.") { type, form };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var catalog = content.Open(parsed, surroundings, cancellation);
                var wanted = parsed.GetValue(type);
                var items = wanted is null
                    ? catalog.Items
                    : catalog.Items.Where(item => item.Kind == KindWords.Parse(wanted));
                var rows = items.Select(item => new AnswerRow(item)
                {
                    Notes = [("status", Standing.WordOf(item.Status))],
                });
                AnswerWriter.Write(rows, parsed.GetValue(form)!, surroundings);
                return ExitCode.Done;
            }
        );
    }
}
