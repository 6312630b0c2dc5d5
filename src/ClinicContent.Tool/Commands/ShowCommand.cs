using System.CommandLine;
using ClinicContent.Json;
using ClinicContent.Text;

namespace ClinicContent.Tool.Commands;

/// <summary><c>show REF</c>: one item, as text with its relations both ways, or as JSON.</summary>
internal static class ShowCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var item = new ItemArgument();
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("show", "Show one item: its text with its relations both ways, or its JSON.")
        {
            item.Argument,
            form,
        };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var catalog = content.Open(parsed, surroundings, cancellation);
                var found = item.Find(parsed, catalog, surroundings);
                surroundings.Out.Write(
                    parsed.GetValue(form) == "json"
                        ? ContentJsonSerializer.Serialize(found)
                        : ContentTextWriter.Write(catalog, found.Ref)
                );
                return ExitCode.Done;
            }
        );
    }
}
