using System.Text.Json;

namespace ClinicContent.Tool;

/// <summary>The word of an enum's value as content, JSON and class names write it: <c>in-review</c>.</summary>
internal static class EnumWord
{
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
