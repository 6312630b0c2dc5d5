using System.CommandLine;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary><c>export [CONTENT] --to DIR --as F</c>: one file an item, and nothing else. Drafts too: it is a copy to work on.</summary>
internal static class ExportCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var content = new ContentArgument();
        var to = new Option<string>("--to")
        {
            Description = "The folder to write to; what stands there already is replaced file by file, never deleted.",
            HelpName = "DIR",
            Required = true,
        };
        var form = FormChoice.As(ItemForm.Names);
        var command = new Command("export", "Write content as files, one an item, drafts too.") { to, form };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var source = content.Get(parsed);
                var target = parsed.GetValue(to)!;
                TargetPath.Check(target, source.Path);
                var catalog = ContentOpener.Open(source, surroundings, cancellation);
                var files = ItemForm.Of(parsed.GetValue(form)!);
                foreach (var item in catalog.Items)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var path = Path.Combine(target, KindWords.Folder(item.Kind), item.Ref.Id + files.Extension);

                    // A folder has no place for the notices of a whole catalog: each file carries them.
                    var whole = item with
                    {
                        Notices = catalog.NoticesFor(item),
                    };
                    AtomicFile.Write(path, files.Serialize(whole));
                }

                ImageCopy.Write(catalog, source.Path, target, surroundings);
                surroundings.Error.WriteLine($"Wrote {catalog.Items.Count} files to {Escaped.Text(target)}.");
                return ExitCode.Done;
            }
        );
    }
}
