using System.CommandLine;
using System.Text;
using ClinicContent.Site;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary><c>show REF</c>: one item, as text with its relations both ways, or in some other form.</summary>
internal static class ShowCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var item = new ItemArgument();
        var form = FormChoice.OfItem();
        var content = new ContentOptions();
        var site = new SiteChoice();
        var command = new Command(
            "show",
            "Show one item: its text with its relations both ways, or another form of it."
        )
        {
            item.Argument,
            form,
        };
        content.AddTo(command);
        site.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var whole = content.OpenWhole(parsed, surroundings, cancellation);
                var catalog = content.AsSeen(parsed, whole, surroundings);
                var found = item.Find(parsed, content, whole, catalog, surroundings);
                var shown = ContentForms.Of(parsed.GetValue(form)!);
                var options = shown.NamesSite
                    ? site.Get(parsed, content.Get(parsed).Path, surroundings)
                    : SiteOptions.Default;
                var text = Encoding.UTF8.GetString(shown.Item!(new(catalog, options), found));

                // A file that is redirected stays what it is; a terminal obeys some of what may stand in it.
                surroundings.Out.Write(surroundings.IsOutTerminal ? Escaped.Lines(text) : text);
                return ExitCode.Done;
            }
        );
    }
}
