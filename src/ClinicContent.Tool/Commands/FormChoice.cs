using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class FormChoice
{
    /// <summary>The form of content in an answer: <c>--as</c>.</summary>
    internal static Option<string> As(params string[] forms) => Make("--as", "The form of the answer.", forms);

    /// <summary>The form of a report: <c>--format</c>.</summary>
    internal static Option<string> Format(params string[] forms) => Make("--format", "The form of the report.", forms);

    private static Option<string> Make(string name, string description, string[] forms)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => forms[0],
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }
}
