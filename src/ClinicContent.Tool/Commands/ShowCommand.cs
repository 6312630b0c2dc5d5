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
                var whole = content.OpenWhole(parsed, surroundings, cancellation);
                var catalog = content.AsSeen(parsed, whole, surroundings);
                var found = item.Find(parsed, content, whole, catalog, surroundings);
                surroundings.Out.Write(
                    parsed.GetValue(form) == "json"
                        ? ContentJsonSerializer.Serialize(found with { Notices = catalog.NoticesFor(found) })
                        : ContentTextWriter.Write(catalog, found.Ref)
                );
                return ExitCode.Done;
            }
        );
    }
}
