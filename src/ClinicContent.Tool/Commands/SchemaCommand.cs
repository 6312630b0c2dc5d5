using System.CommandLine;
using ClinicContent.Json;
using ClinicContent.Markdown;
using ClinicContent.Model;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary><c>schema [TYPE] [--for F] [--to DIR]</c>: the JSON Schemas by which an editor completes and checks files. With content, they know its items.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Forms = ["json", "front-matter"];

    internal static Command Create(Surroundings surroundings)
    {
        var type = new KindArgument("The kind of item; all kinds where it is left out, which takes --to.");
        var form = new Option<string?>("--for")
        {
            Description =
                "What is to be checked: JSON files, or the front matter of Markdown files; both where --to is given, else JSON.",
            HelpName = string.Join('|', Forms),
        };
        form.TakeOnly(Forms);
        var to = new Option<string?>("--to")
        {
            Description =
                "The folder to write to, one file a schema: treatment.schema.json, treatment.front-matter.schema.json, ….",
            HelpName = "DIR",
        };
        var content = new ContentPath(
            "A content folder, a bundle or the file of one item, to whose items references may lead; without it, to any."
        );
        var command = new Command(
            "schema",
            "Print or write the JSON Schema of a kind of file, for editors. With --content it knows the items there."
        )
        {
            type,
            form,
            to,
        };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var (kind, target) = (type.KindIn(parsed), parsed.GetValue(to));
                if (kind is null && target is null)
                {
                    throw new WrongUseException(
                        "Name a kind to print its schema, or with --to a folder for all of them."
                    );
                }

                var source = content.Get(parsed);
                if (target is not null)
                {
                    TargetPath.CheckFolder(target, source.Path);
                }

                var found = source is { Path: null, WithStarter: false }
                    ? null
                    : ContentOpener.Find(source, surroundings, cancellation);
                if (found is { FoundItems.IsEmpty: true })
                {
                    // What is wrong was told; a schema that knows no item would say that nothing is.
                    throw new ContentFaultException();
                }

                var schemas =
                    from one in Enum.GetValues<ContentKind>()
                    where kind is null || one == kind
                    from options in OptionsOf(parsed.GetValue(form), target is not null, found?.FoundItems ?? default)
                    select (Kind: one, Options: options);
                if (target is null)
                {
                    var (only, options) = schemas.Single();
                    surroundings.Out.Write(ContentSchemaWriter.Write(only, options));
                }
                else
                {
                    WriteAll([.. schemas], target, surroundings);
                }

                return found is { Catalog: null } ? ExitCode.Faults : ExitCode.Done;
            }
        );
    }

    private static IEnumerable<ContentSchemaOptions> OptionsOf(string? form, bool isForFolder, ValueList<ItemRef> items)
    {
        if (form == "json" || form is null)
        {
            yield return new() { Items = items };
        }

        if (form == "front-matter" || (form is null && isForFolder))
        {
            yield return new() { Items = items, Format = ContentFormat.Markdown };
        }
    }

    private static void WriteAll(
        (ContentKind Kind, ContentSchemaOptions Options)[] schemas,
        string target,
        Surroundings surroundings
    )
    {
        foreach (var (kind, options) in schemas)
        {
            AtomicFile.Write(
                Path.Combine(target, ContentSchemaWriter.FileName(kind, options)),
                ContentSchemaWriter.WriteToUtf8Bytes(kind, options)
            );
        }

        surroundings.Error.WriteLine($"Wrote {schemas.Length} schemas to {Escaped.Text(target)}.");
    }
}
