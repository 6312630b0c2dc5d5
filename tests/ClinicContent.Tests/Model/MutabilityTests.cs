using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Model;

public sealed class MutabilityTests
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Made to be derived from, and without a state of their own.
    private static readonly Type[] Visitors = [typeof(BlockVisitor<>), typeof(InlineVisitor<>)];

    // What a value works out on first use, or the place of an enumerator.
    private static readonly string[] Lazy = ["RichText.blocks", "RichText.mentions", "Enumerator.index"];

    private static readonly Type[] Types =
    [
        .. typeof(ContentItem)
            .Assembly.GetExportedTypes()
            .Where(type => IsModel(type) && !type.IsInterface && !type.IsEnum),
    ];

    [Fact]
    public void Types_OfTheModel_AreClosed() =>
        Assert.DoesNotContain(Types.Except(Visitors), type => !type.IsSealed && !(type.IsAbstract && IsClosed(type)));

    [Fact]
    public void Properties_OfTheModel_CanOnlyBeSetWhileTheValueIsMade()
    {
        var settable =
            from type in Types
            from property in type.GetProperties(Own | BindingFlags.Static)
            where property.SetMethod is { IsPrivate: false } setter && !IsInit(setter)
            select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void Fields_OfTheModel_AreReadOnly()
    {
        var writable =
            from type in Types
            from field in type.GetFields(Own | BindingFlags.Static)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type.Name}.{field.Name}";
        Assert.Empty(writable.Except(Lazy));
    }

    [Fact]
    public void Members_OfTheModel_ShowNoMutableCollection()
    {
        var mutable =
            from type in Types
            from member in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
            let shown = (member as PropertyInfo)?.PropertyType ?? (member as FieldInfo)?.FieldType
            where shown is not null && IsMutableCollection(shown)
            select $"{type.Name}.{member.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void Structs_OfTheModel_AreReadOnlyButForEnumerators() =>
        Assert.DoesNotContain(
            Types.Where(type => type is { IsValueType: true, IsNested: false }),
            type => !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
        );

    // Anybody may call the copy constructor of an open record, but nobody outside can implement what is hidden.
    private static bool IsClosed(Type type) =>
        type.GetMethods(Own)
            .Any(method => method is { IsAbstract: true } && (method.IsFamilyAndAssembly || method.IsAssembly))
        || type.GetConstructors(Own).All(constructor => constructor.IsFamilyAndAssembly || constructor.IsPrivate);

    private static bool IsModel(Type type) =>
        type.Namespace!.StartsWith("ClinicContent.Model", StringComparison.Ordinal)
        || type.IsAssignableTo(typeof(ContentItem))
        || type == typeof(ItemRef)
        || type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IContentId<>))
        || (type.Namespace == "ClinicContent.Diagnostics" && type != typeof(ContentException));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type != typeof(string)
        && type.IsAssignableTo(typeof(IEnumerable))
        && (type.IsArray || type.GetInterfaces().Append(type).Any(one => IsGeneric(one, typeof(ICollection<>))));

    private static bool IsGeneric(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
