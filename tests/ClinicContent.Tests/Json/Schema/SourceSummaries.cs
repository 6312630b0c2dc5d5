using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Shapes;

namespace ClinicContent.Tests.Json.Schema;

/// <summary>The summaries of the source, found for what stands on the wire.</summary>
internal static partial class SourceSummaries
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(ContentItem).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The summary of a type, or of the property, constant or word that a name on the wire means; null where it has none.</summary>
    internal static string? Of(Type type, string? member)
    {
        if (member is null)
        {
            return Read("T:" + type.FullName);
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (
                var found in declaring
                    .GetMembers(All | BindingFlags.DeclaredOnly)
                    .Where(one => Means(type, one, member))
            )
            {
                var prefix = found is PropertyInfo ? "P:" : "F:";
                if (Read(prefix + declaring.FullName + "." + found.Name) is { } summary)
                {
                    return summary;
                }
            }
        }

        return null;
    }

    private static bool Means(Type type, MemberInfo found, string member) =>
        found switch
        {
            FieldInfo field when type.IsEnum => Words.ToKebab(field.Name) == member,
            FieldInfo { IsLiteral: true } constant when type == typeof(ItemCodec) => Is(constant.Name, member),
            PropertyInfo known when known.GetMethod!.IsStatic => known.PropertyType == type
                && known.GetValue(null)!.ToString() == member,
            PropertyInfo property => Is(property.Name, member == "type" ? "kind" : member)
                || Is(property.Name, "is" + member)
                || (property.Name == nameof(CalloutBlock.CalloutKind) && member == "kind"),
            _ => false,
        };

    private static bool Is(string name, string member) =>
        string.Equals(name, member, StringComparison.OrdinalIgnoreCase);

    // What is null in code does not stand in a file.
    private static string? Read(string id) =>
        Documented.TryGetValue(id, out var member) && member.Element("summary") is { } summary
            ? Spaces()
                .Replace(string.Concat(summary.Nodes().Select(Plain)), " ")
                .Trim()
                .Replace("; null where", "; left out where", StringComparison.Ordinal)
            : null;

    private static string Plain(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } name => NameIn(name.Value),
            XElement { Name.LocalName: "c" } code => code.Value,
            _ => throw new InvalidOperationException($"{node} cannot be said in plain text."),
        };

    private static string NameIn(string id)
    {
        var name = id.Split('(')[0];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
