using System.CommandLine;
using ClinicContent.Catalog;
using ClinicContent.Model;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>find-code SYSTEM CODE</c>: the items that carry a medical code, or a category above it.</summary>
internal static class FindCodeCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var system = new Argument<string>("SYSTEM")
        {
            Description =
                "The code system: a short name (icd-10-cm, mesh, unii, rxnorm, ncit, snomed-ct …), its URI or its OID.",
        };
        var code = new Argument<string>("CODE") { Description = "The code, such as F43.10." };
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("find-code", "Find the items that carry a medical code.") { system, code, form };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var sought = SystemOf(parsed.GetValue(system)!);
                if (string.IsNullOrWhiteSpace(parsed.GetValue(code)))
                {
                    throw new WrongUseException("The code is empty.");
                }

                var catalog = content.Open(parsed, surroundings, cancellation);
                var found = catalog.FindByCode(sought, parsed.GetValue(code)!);
                AnswerWriter.Write(found.Select(RowOf), parsed.GetValue(form)!, surroundings);
                if (!found.IsEmpty)
                {
                    return ExitCode.Done;
                }

                var text = Escaped.Text(parsed.GetValue(code)!);
                surroundings.Error.WriteLine($"No item carries the code {sought.Label} {text}." + Meant(sought));
                return ExitCode.Faults;
            }
        );
    }

    private static CodeSystem SystemOf(string text) =>
        CodeSystem.TryFind(text, out var system)
            ? system!
            : throw new WrongUseException(
                $"'{Escaped.Text(text)}' is no code system. Known ones: {string.Join(", ", CodeSystem.Known)}; or a URI or OID."
            );

    private static string Meant(CodeSystem system) =>
        CodeSystem.Known.Contains(system)
            ? ""
            : NearWord.Question(CodeSystem.Known.Select(known => known.ToString()), system.ToString());

    private static AnswerRow RowOf(CodeFinding finding)
    {
        var notes = new List<(string Name, string Value)>
        {
            ("code", $"{finding.Code.System.Label} {finding.Code.Code}"),
            ("match", EnumWord.Of(finding.Code.Match)),
        };
        if (finding.IsBelow)
        {
            notes.Add(("found", "through the category above"));
        }

        if (finding.Carrier is { } carrier)
        {
            notes.Add(("carrier", carrier));
        }

        return new(finding.Item) { Notes = notes };
    }
}
