using System.CommandLine;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>list [TYPE]</c>: the items, of one kind or of all.</summary>
internal static class ListCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var type = new KindArgument("The kind of item; all kinds where it is left out.");
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("list", "List the items.") { type, form };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var catalog = content.Open(parsed, surroundings, cancellation);
                var wanted = type.KindIn(parsed);
                var rows =
                    from item in catalog.Items
                    where wanted is null || item.Kind == wanted
                    select new AnswerRow(item) { Notes = [("status", EnumWord.Of(item.Status))] };
                AnswerWriter.Write(rows, parsed.GetValue(form)!, surroundings);
                return ExitCode.Done;
            }
        );
    }
}
