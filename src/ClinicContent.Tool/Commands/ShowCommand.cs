using System.CommandLine;
using System.Text;
using ClinicContent.Text;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary><c>show REF</c>: one item, as text with its relations both ways, or as its file in some form.</summary>
internal static class ShowCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var item = new ItemArgument();
        var form = FormChoice.As(["text", .. ItemForm.Names]);
        var content = new ContentOptions();
        var command = new Command("show", "Show one item: its text with its relations both ways, or its file.")
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
                var name = parsed.GetValue(form)!;
                var text =
                    name == "text"
                        ? ContentTextWriter.Write(catalog, found.Ref)
                        : Encoding.UTF8.GetString(
                            ItemForm.Of(name).Serialize(found with { Notices = catalog.NoticesFor(found) })
                        );

                // A file that is redirected stays what it is; a terminal obeys some of what may stand in it.
                surroundings.Out.Write(surroundings.IsOutTerminal ? Escaped.Lines(text) : text);
                return ExitCode.Done;
            }
        );
    }
}
