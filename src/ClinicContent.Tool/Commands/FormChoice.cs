using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class FormChoice
{
    /// <summary>The form of content in an answer: <c>--as</c>.</summary>
    internal static Option<string> As(params string[] forms) =>
        Make("--as", "The form of the answer.", forms[0], forms);

    /// <summary>A form: <c>--as</c>, with the one that is taken unless another is named.</summary>
    internal static Option<string> Of(string description, string usual, params string[] forms) =>
        Make("--as", description, usual, forms);

    /// <summary>The form of a report: <c>--format</c>.</summary>
    internal static Option<string> Format(params string[] forms) =>
        Make("--format", "The form of the report.", forms[0], forms);

    private static Option<string> Make(string name, string description, string usual, string[] forms)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => usual,
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }
}
