using System.Globalization;

namespace ClinicContent.Validation;

/// <summary>Paths of members, as diagnostics name them.</summary>
internal static class MemberPath
{
    /// <summary>The path of an element of a list, or of a member of it: <c>$.indications[2].condition</c>.</summary>
    internal static string At(string list, int index, string member = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]{member}");
}
