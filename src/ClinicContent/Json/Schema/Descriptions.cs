using System.Text;

namespace ClinicContent.Json.Schema;

/// <summary>What types, members and words are, in the words of their summaries in the source.</summary>
internal static partial class Descriptions
{
    private static Dictionary<string, string>? byKey;

    /// <summary>What a type, or one of its members or words as it stands on the wire, is; null where nothing says it.</summary>
    internal static string? Of(Type type, string? member = null) =>
        (byKey ??= Read()).GetValueOrDefault(KeyOf(type, member));

    /// <summary>The key of a line: <c>ContentImage.caption</c>.</summary>
    internal static string KeyOf(Type type, string? member) => member is null ? type.Name : type.Name + "." + member;

    private static Dictionary<string, string> Read()
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(Lines).Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            read.Add(line[..colon], line[(colon + 2)..]);
        }

        return read;
    }
}
