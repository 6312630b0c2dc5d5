using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Shared;

/// <summary>Makes any value of the model member by member, so that a new member is tested from the day on which it stands there.</summary>
/// <param name="blocksLeft">How deep blocks may nest.</param>
/// <param name="inlinesLeft">How deep inlines may nest.</param>
internal abstract class ModelValues(int blocksLeft, int inlinesLeft)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();
    private static readonly ConcurrentDictionary<Type, Type[]> Cases = new();

    private static readonly ConcurrentDictionary<Type, MethodInfo> Lists = new();

    private bool isInLink;

    internal T Make<T>() => (T)Make(typeof(T), null);

    /// <summary>The members of a record that can be set.</summary>
    internal static PropertyInfo[] MembersOf(Type record) =>
        Members.GetOrAdd(
            record,
            static record =>
                [
                    .. record
                        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                        .Where(member => member.SetMethod is not null),
                ]
        );

    /// <summary>The records of a closed hierarchy.</summary>
    internal static Type[] CasesOf(Type hierarchy) =>
        Cases.GetOrAdd(
            hierarchy,
            static hierarchy =>
                [
                    .. hierarchy
                        .Assembly.GetTypes()
                        .Where(type => type.IsSealed && type.IsSubclassOf(hierarchy))
                        .OrderBy(type => type.Name, StringComparer.Ordinal),
                ]
        );

    /// <summary>Whether a member that may be absent is set.</summary>
    private protected abstract bool IsSet(PropertyInfo member);

    /// <summary>The types of the elements of a list, one by one.</summary>
    private protected abstract IEnumerable<Type> ElementsOf(Type element, PropertyInfo? member);

    /// <summary>One of the records of a hierarchy.</summary>
    private protected abstract Type Pick(Type[] cases);

    /// <summary>A value that has no members.</summary>
    private protected abstract object Leaf(Type type, PropertyInfo? member);

    /// <summary>A clinic's own values.</summary>
    private protected abstract ExtensionObject Extensions();

    private protected virtual object Make(Type type, PropertyInfo? member)
    {
        if (type == typeof(RichText))
        {
            return RichText.Create(MakeList<Block>(member).AsSpan());
        }

        if (type == typeof(ExtensionObject))
        {
            return Extensions();
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return Lists.GetOrAdd(type.GenericTypeArguments[0], ListOf).Invoke(this, [member])!;
        }

        if (type.IsAbstract)
        {
            return Make(Pick(OpenCases(type)), member);
        }

        var isRecord = type.IsClass && type.GetMethod("<Clone>$") is not null;
        return isRecord ? MakeRecord(type) : Leaf(Nullable.GetUnderlyingType(type) ?? type, member);
    }

    private protected virtual object MakeRecord(Type type)
    {
        var left = (blocksLeft, inlinesLeft, isInLink);
        isInLink |= IsLink(type);
        blocksLeft -= type.IsSubclassOf(typeof(Block)) ? 1 : 0;
        inlinesLeft -= type.IsSubclassOf(typeof(Inline)) ? 1 : 0;
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var member in MembersOf(type))
        {
            if (member.IsDefined(typeof(RequiredMemberAttribute)) || IsSet(member))
            {
                member.SetValue(made, Make(member.PropertyType, member));
            }
        }

        (blocksLeft, inlinesLeft, isInLink) = left;
        return made;
    }

    /// <summary>The records of a hierarchy that may stand where the walk is: at the bottom those that hold no others.</summary>
    private protected Type[] OpenCases(Type hierarchy)
    {
        var cases = isInLink ? Array.FindAll(CasesOf(hierarchy), one => !IsLink(one)) : CasesOf(hierarchy);
        var isAtBottom = hierarchy == typeof(Block) ? blocksLeft <= 0 : hierarchy == typeof(Inline) && inlinesLeft <= 0;
        return isAtBottom
            ? Array.FindAll(cases, one => !MembersOf(one).Any(member => member.PropertyType.IsGenericType))
            : cases;
    }

    private static bool IsLink(Type type) => type == typeof(LinkInline) || type == typeof(MentionInline);

    private static MethodInfo ListOf(Type element) =>
        typeof(ModelValues)
            .GetMethod(nameof(MakeList), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(element);

    private ValueList<T> MakeList<T>(PropertyInfo? member) =>
        ElementsOf(typeof(T), member).Select(type => (T)Make(type, member)).ToValueList();
}
