using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace ClinicContent.Tests.Architecture;

/// <summary>Every public member says what it is: the documentation file against what reflection finds.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(ContentItem).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    // Blocks of extension members are types of the compiler's own.
    private static readonly Type[] Types =
    [
        .. typeof(ContentItem)
            .Assembly.GetExportedTypes()
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal)),
    ];

    private static readonly MemberInfo[] Members =
    [
        .. Types,
        .. Types.SelectMany(type => type.GetMembers(Declared)).Where(IsPublic),
    ];

    [Fact]
    public void Members_OfThePublicSurface_HaveASummary()
    {
        Assert.InRange(Members.Length, 500, int.MaxValue);
        Assert.DoesNotContain(Members.Select(IdOf), id => !Says(id, "summary"));
    }

    [Fact]
    public void Parameters_OfPublicMethods_AreDocumented()
    {
        var silent =
            from method in Members.OfType<MethodBase>()
            let documentation = Documented.GetValueOrDefault(IdOf(method))
            where documentation is not null && !Inherits(documentation)
            from parameter in method.GetParameters()
            where !documentation.Elements("param").Any(element => IsAbout(element, parameter.Name!))
            select $"{IdOf(method)}: {parameter.Name}";
        Assert.Empty(silent);
    }

    [Fact]
    public void TypeParameters_OfThePublicSurface_AreDocumented()
    {
        var silent =
            from member in Members
            let documentation = Documented.GetValueOrDefault(IdOf(member))
            where documentation is not null && !Inherits(documentation)
            from parameter in GenericParametersOf(member)
            where !documentation.Elements("typeparam").Any(element => IsAbout(element, parameter.Name))
            select $"{IdOf(member)}: {parameter.Name}";
        Assert.Empty(silent);
    }

    [Fact]
    public void Returns_OfPublicMethods_AreDocumented()
    {
        var silent =
            from method in Members.OfType<MethodInfo>()
            let documentation = Documented.GetValueOrDefault(IdOf(method))
            where documentation is not null && !Inherits(documentation)
            where method.ReturnType != typeof(void) && !method.IsSpecialName && method.Name != nameof(ToString)
            where !Says(IdOf(method), "returns")
            select IdOf(method);
        Assert.Empty(silent);
    }

    [Fact]
    public void Summaries_OfThePublicSurface_AreSentences()
    {
        var unfinished =
            from member in Members
            let summary = Documented.GetValueOrDefault(IdOf(member))?.Element("summary")?.Value.Trim()
            where summary is not null && !(summary[^1] is '.' or ')' or '"' or '?' && !char.IsLower(summary[0]))
            select $"{IdOf(member)}: {summary}";
        Assert.Empty(unfinished);
    }

    private static bool Says(string id, string element) =>
        Documented.TryGetValue(id, out var member)
        && (Inherits(member) || !string.IsNullOrWhiteSpace(member.Element(element)?.Value));

    private static bool Inherits(XElement member) => member.Element("inheritdoc") is not null;

    private static bool IsAbout(XElement element, string name) =>
        element.Attribute("name")?.Value == name && !string.IsNullOrWhiteSpace(element.Value);

    // What the compiler makes for records, events and properties has no words of its own.
    private static bool IsPublic(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute))
        && !(
            member is MethodBase { IsSpecialName: true } method
            && !method.IsConstructor
            && !member.Name.StartsWith("op_", StringComparison.Ordinal)
        )
        && !(member is MethodBase synthesized && IsSynthesized(synthesized))
        && member switch
        {
            Type => false,
            FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
            MethodBase any => any.IsPublic || any.IsFamily,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(get => get.IsPublic || get.IsFamily)
                && property.Name != "EqualityContract",
            _ => false,
        };

    // The default constructor of a type that declares none is marked by nothing.
    private static bool IsSynthesized(MethodBase method) =>
        method.Name is "Deconstruct" or "PrintMembers" or "<Clone>$"
        || (method is ConstructorInfo && method.GetParameters() is [] && IsOpenToAll(method.DeclaringType!))
        || (
            method is ConstructorInfo
            && method.GetParameters() is [var only]
            && only.ParameterType == method.DeclaringType
        );

    private static bool IsOpenToAll(Type type) =>
        type.GetConstructors(Declared & ~BindingFlags.Static).Length == 1 || type.GetMethod("<Clone>$") is not null;

    private static Type[] GenericParametersOf(MemberInfo member) =>
        member switch
        {
            Type type => type.IsNested ? [] : type.GetGenericArguments(),
            MethodInfo method => method.GetGenericArguments(),
            _ => [],
        };

    // The form of ids: C# language specification, annex D.4.2.
    private static string IdOf(MemberInfo member) =>
        member switch
        {
            Type type => "T:" + NameOf(type),
            FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
            PropertyInfo property =>
                $"P:{NameOf(property.DeclaringType!)}.{property.Name}{Arguments(property.GetIndexParameters())}",
            MethodBase method =>
                $"M:{NameOf(method.DeclaringType!)}.{MethodName(method)}{Arguments(method.GetParameters())}{Result(method)}",
            _ => throw new InvalidOperationException(member.Name),
        };

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string MethodName(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        return method.IsGenericMethod ? $"{name}``{method.GetGenericArguments().Length}" : name;
    }

    private static string Result(MethodBase method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Parameter(((MethodInfo)method).ReturnType) : "";

    private static string Arguments(ParameterInfo[] parameters) =>
        parameters.Length == 0
            ? ""
            : $"({string.Join(',', parameters.Select(parameter => Parameter(parameter.ParameterType)))})";

    private static string Parameter(Type type)
    {
        if (type.IsByRef)
        {
            return Parameter(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Parameter(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return NameOf(type);
        }

        var name = new StringBuilder(NameOf(type.GetGenericTypeDefinition()));
        name.Length = name.ToString().IndexOf('`', StringComparison.Ordinal);
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(Parameter))}}}";
    }
}
