using System.Buffers;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using ClinicContent.Html;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using ClinicContent.Search;
using ClinicContent.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicContent.Tests.Architecture;

/// <summary>Whoever hands null to a public method that does not take it learns so at once.</summary>
public sealed class NullArgumentTests
{
    private const BindingFlags Public =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ContentCatalog Catalog = ContentCatalog
        .Load(ContentSource.Items(CatalogValues.Subjects))
        .OrThrow();

    private static readonly ContentMonitor Monitor = ContentMonitor.Start(new ContentCatalogBuilder());

    private static readonly NullabilityInfoContext Nullability = new();

    // Setters are not guarded, since a throwing setter would hide every later fault of a file.
    private static readonly MethodBase[] Methods =
    [
        .. typeof(ContentItem)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !type.FullName!.Contains('<', StringComparison.Ordinal))
            .Select(Closed)
            .SelectMany(type => type.GetMembers(Public))
            .OfType<MethodBase>()
            .Where(method => !method.Name.StartsWith("set_", StringComparison.Ordinal) && CanBeCalled(method))
            .Select(Closed),
    ];

    [Fact]
    public void Methods_OfThePublicSurface_RefuseNullWhereTheyDoNotTakeIt()
    {
        var guarded =
            from method in Methods
            from parameter in method.GetParameters()
            where IsNeeded(parameter)
            select (Method: method, Parameter: parameter);
        var calls = guarded.ToArray();
        Assert.InRange(calls.Length, 80, int.MaxValue);
        Assert.Empty(
            from call in calls
            let thrown = Call(call.Method, call.Parameter.Position)
            where thrown is not ArgumentException
            select $"{call.Method.DeclaringType}.{call.Method.Name}({call.Parameter.Name}): {thrown?.GetType().Name ?? "nothing"}"
        );
    }

    [Theory]
    [InlineData(typeof(BlockVisitor<>))]
    [InlineData(typeof(InlineVisitor<>))]
    public void Visit_Null_IsRefusedByEveryVisitor(Type visitor)
    {
        var visitors = typeof(ContentItem)
            .Assembly.GetTypes()
            .Where(type =>
                type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == visitor
            )
            .ToArray();
        Assert.NotEmpty(visitors);
        Assert.All(
            visitors,
            type =>
                Assert.IsType<ArgumentNullException>(
                    Thrown(() =>
                        type.GetMethod("Visit")!.Invoke(RuntimeHelpers.GetUninitializedObject(type), [null, null])
                    )
                )
        );
    }

    // What stands on a span cannot be called by reflection.
    private static bool CanBeCalled(MethodBase method) =>
        (method.IsStatic || !method.DeclaringType!.IsAbstract)
        && !Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.IsByRefLike);

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType
        && !parameter.ParameterType.IsByRef
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static Exception? Call(MethodBase method, int position)
    {
        var arguments = Array.ConvertAll(method.GetParameters(), parameter => Dummy(parameter.ParameterType));
        arguments[position] = null;
        return method is ConstructorInfo constructor
            ? Thrown(() => constructor.Invoke(arguments))
            : Thrown(() => method.Invoke(method.IsStatic ? null : Dummy(method.DeclaringType!), arguments));
    }

    private static Exception? Thrown(Func<object?> call) => Record.Exception(call)?.InnerException;

    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition
            ? type.MakeGenericType(Array.ConvertAll(type.GetGenericArguments(), Argument))
            : type;

    private static MethodBase Closed(MethodBase method) =>
        method is MethodInfo { IsGenericMethodDefinition: true } generic
            ? generic.MakeGenericMethod(Array.ConvertAll(generic.GetGenericArguments(), Argument))
            : method;

    private static Type Argument(Type parameter)
    {
        string[] constraints = [.. parameter.GetGenericParameterConstraints().Select(one => one.Name.Split('`')[0])];
        return constraints.Contains(nameof(ContentItem)) ? typeof(Condition)
            : constraints.Contains("IContentId") ? typeof(ConditionId)
            : constraints.Contains("ITextValue") ? typeof(Aspect)
            : typeof(string);
    }

    private static object? Dummy(Type type) =>
        type == typeof(string) ? "a"
        : type == typeof(Type) ? typeof(int)
        : type == typeof(ContentCatalog) ? Catalog
        : type == typeof(ContentMonitor) ? Monitor
        : type == typeof(ContentSearch) ? ContentSearch.Of(Catalog)
        : type == typeof(ContentSource) ? ContentSource.Items([])
        : type == typeof(Stream) ? new MemoryStream()
        : type == typeof(IBufferWriter<byte>) ? new ArrayBufferWriter<byte>()
        : type == typeof(TextWriter) ? TextWriter.Null
        : type == typeof(HtmlPage) ? new HtmlPage()
        : type == typeof(ContentHtmlWriter) ? new ContentHtmlWriter(Catalog)
        : type == typeof(IServiceCollection) ? new ServiceCollection()
        : type == typeof(IFormatProvider) ? null
        : type.IsByRef ? Dummy(type.GetElementType()!)
        : type.IsAssignableTo(typeof(Delegate)) ? Delegate(type)
        : type.IsInterface ? Array.CreateInstance(type.GenericTypeArguments[0], 0)
        : type.IsValueType || type.GetConstructor([]) is not null ? Activator.CreateInstance(type)
        : type.Assembly == typeof(ContentItem).Assembly ? Full(type)
        : RuntimeHelpers.GetUninitializedObject(type);

    private static Delegate Delegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType));
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }

    private static object? Full(Type type) =>
        typeof(Generate)
            .GetMethod(nameof(Generate.Full), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type)
            .Invoke(null, [0]);
}
