namespace ClinicContent.Tests.Loading;

/// <summary>Small files of one item each. What the item needs stands on the first line, what a test is about on the lines from the second on.</summary>
internal static class ItemFile
{
    internal static KeyValuePair<string, string> Condition(string id, string members = "") =>
        Make("conditions", "condition", id, "", members);

    internal static KeyValuePair<string, string> Method(string id, string members = "") =>
        Make("delivery-methods", "delivery-method", id, "", members);

    /// <summary>A treatment; it names <see cref="Report.Any"/> as its indication unless the members name another.</summary>
    internal static KeyValuePair<string, string> Treatment(string id, string members = "")
    {
        var modality = Says(members, "modality") ? "" : ""","modality":"device" """.TrimEnd();
        var indications = Says(members, "indications") ? "" : ""","indications":[{"condition":"any"}]""";
        return Make("treatments", "treatment", id, modality + indications, members);
    }

    internal static KeyValuePair<string, string> Post(string id, string members = "") =>
        Make("posts", "post", id, Says(members, "body") ? "" : ""","body":[{"type":"divider"}]""", members);

    /// <summary>A file of any text.</summary>
    internal static KeyValuePair<string, string> Of(string path, string text) => KeyValuePair.Create(path, text);

    private static bool Says(string members, string member) =>
        members.Contains($"\"{member}\":", StringComparison.Ordinal);

    private static KeyValuePair<string, string> Make(
        string folder,
        string type,
        string id,
        string needed,
        string members
    )
    {
        var head = $$"""{"formatVersion":1,"type":"{{type}}","id":"{{id}}","name":"{{id}}","summary":"S."{{needed}}""";
        return KeyValuePair.Create($"{folder}/{id}.json", members.Length == 0 ? head + "}" : $"{head},\n{members}\n}}");
    }
}
