using System.Globalization;
using System.Reflection;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Clinical;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Shared;

/// <summary>Values with every member set, and all of them different as far as their types have different values.</summary>
/// <param name="depth">How deep blocks and inlines nest.</param>
internal sealed class FullValues(int depth) : ModelValues(blocksLeft: depth, inlinesLeft: depth)
{
    private int last;

    private protected override bool IsSet(PropertyInfo member) => true;

    private protected override IEnumerable<Type> ElementsOf(Type element, PropertyInfo? member)
    {
        if (element != typeof(Block) && element != typeof(Inline))
        {
            return [element, element];
        }

        var cases = OpenCases(element);
        return cases.Length == CasesOf(element).Length ? cases : cases.Take(2);
    }

    private protected override Type Pick(Type[] cases) => cases[Next() % cases.Length];

    private protected override object Leaf(Type type, PropertyInfo? member)
    {
        var n = Next();
        return type == typeof(string) ? $"é {n}"
            : type == typeof(bool) ? true
            : type == typeof(int) ? n
            : type == typeof(decimal) ? n + 0.5m
            : type == typeof(DateOnly) ? new DateOnly(2000, 1, 1).AddDays(n)
            : type == typeof(PartialDate) ? new PartialDate(2000 + (n / 12), 1 + (n % 12))
            : type == typeof(Duration) ? Duration.FromMinutes(n)
            : type == typeof(ItemRef) ? new ItemRef((ContentKind)(n % 4), $"id-{n}")
            : type == typeof(ConditionId) ? new ConditionId($"id-{n}")
            : type == typeof(DeliveryMethodId) ? new DeliveryMethodId($"id-{n}")
            : type == typeof(PostId) ? new PostId($"id-{n}")
            : type == typeof(TreatmentId) ? new TreatmentId($"id-{n}")
            : type.IsEnum ? Word(type, n)
            : Activator.CreateInstance(type, TextOf(type, n))!;
    }

    private protected override ExtensionObject Extensions() =>
        new([
            new($"array {Next()}", new ExtensionArray([new ExtensionNull(), true, $"text {Next()}"])),
            new($"object {Next()}", new ExtensionObject([new($"number {Next()}", new ExtensionNumber(1.50m))])),
        ]);

    // Never the first: it may be the default, which stands for an absent member.
    private static object Word(Type type, int n)
    {
        var words = Enum.GetValues(type);
        return words.GetValue(1 + (n % (words.Length - 1)))!;
    }

    private static string TextOf(Type type, int n) =>
        type == typeof(WebUrl) ? $"https://example.org/{n}"
        : type == typeof(ImageSource) ? $"../images/{n}.png"
        : type == typeof(LanguageTag) ? $"en-x-n{n}"
        : type == typeof(Jurisdiction) ? string.Create(CultureInfo.InvariantCulture, $"US-{n % 1000:000}")
        : type == typeof(Doi) ? $"10.1000/{n}"
        : type == typeof(TagUri) ? $"tag:example.org,2026:{n}"
        : type == typeof(Pmid) ? $"{n}"
        : $"word-{n}";

    private int Next() => ++last;
}
