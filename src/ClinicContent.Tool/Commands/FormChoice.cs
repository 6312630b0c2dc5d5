using System.CommandLine;
using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class FormChoice
{
    /// <summary>The form of content in an answer: <c>--as</c>.</summary>
    internal static Option<string> As(params string[] forms) =>
        Make("--as", "The form of the answer.", forms[0], forms);

    /// <summary>The form of one item: <c>--as</c> of <c>show</c>.</summary>
    internal static Option<string> OfItem() =>
        Make("--as", "The form of the answer.", "text", ContentForms.OfItem, Elsewhere(ContentForms.OfFiles, "export"));

    /// <summary>The form of files: <c>--as</c> of <c>export</c>.</summary>
    internal static Option<string> OfFiles() =>
        Make(
            "--as",
            "The form of the files: html is parts for pages of yours, site is whole pages that any host serves.",
            "json",
            ContentForms.OfFiles,
            Elsewhere(ContentForms.OfItem, "show")
        );

    /// <summary>The form of a report: <c>--format</c>.</summary>
    internal static Option<string> Format(params string[] forms) =>
        Make("--format", "The form of the report.", forms[0], forms);

    private static Func<string, string?> Elsewhere(string[] forms, string verb) =>
        text => forms.Contains(text) ? $"It is a form of '{verb}'." : null;

    private static Option<string> Make(
        string name,
        string description,
        string usual,
        string[] forms,
        Func<string, string?>? elsewhere = null
    )
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => usual,
        };
        option.TakeOnly(forms, elsewhere);
        return option;
    }
}
