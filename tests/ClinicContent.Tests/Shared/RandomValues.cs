using System.Reflection;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Extensions;
using ClinicContent.Model.Inlines;
using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Values drawn at random: members that may be absent are set every other time.</summary>
internal class RandomValues(PCG random) : ModelValues(blocksLeft: 4, inlinesLeft: 3)
{
    private static readonly Gen<int> Counts = Gen.Frequency((2, 0), (3, 1), (3, 2), (2, 3));

    /// <summary>How much was drawn, so that a failing value can be made smaller.</summary>
    internal ulong Size { get; private set; }

    private protected override bool IsSet(PropertyInfo member) => Draw(Gen.Bool);

    private protected override IEnumerable<Type> ElementsOf(Type element, PropertyInfo? member) =>
        Enumerable.Repeat(element, Math.Max(Draw(Counts), member?.Name == nameof(TableBlock.Header) ? 1 : 0));

    private protected override Type Pick(Type[] cases) => cases[Draw(Gen.Int[0, cases.Length - 1])];

    private protected override object Leaf(Type type, PropertyInfo? member)
    {
        if (type == typeof(string))
        {
            return Draw(member?.DeclaringType == typeof(TextInline) ? Texts.Run : Texts.Filled);
        }

        return type.IsEnum ? Draw(Gen.OneOf([.. Enum.GetValues(type).Cast<object>()])) : Scalar(type);
    }

    private protected override ExtensionObject Extensions() => Extension(depth: 3);

    private protected T Draw<T>(Gen<T> gen)
    {
        var value = gen.Generate(random, null, out _);
        Size += value is string text ? (ulong)text.Length + 1 : 1;
        return value;
    }

    private object Scalar(Type type) =>
        type == typeof(bool) ? Draw(Gen.Bool)
        : type == typeof(int) ? Draw(Gen.Int)
        : type == typeof(decimal) ? Draw(Gen.OneOf(Gen.Decimal, Gen.Int[-999, 999].Select(number => number / 100m)))
        : type == typeof(DateOnly) ? Draw(Gen.DateOnly)
        : type == typeof(PartialDate) ? SomePartialDate()
        : type == typeof(Duration) ? new Duration(Draw(Gen.Int[0, 1_000_000]), Draw(Gen.Enum<DurationUnit>()))
        : type == typeof(ItemRef) ? new ItemRef(Draw(Gen.Enum<ContentKind>()), Draw(Texts.Word))
        : type == typeof(ConditionId) ? new ConditionId(Draw(Texts.Word))
        : type == typeof(DeliveryMethodId) ? new DeliveryMethodId(Draw(Texts.Word))
        : type == typeof(PostId) ? new PostId(Draw(Texts.Word))
        : type == typeof(TreatmentId) ? new TreatmentId(Draw(Texts.Word))
        : TextValue(type);

    // The known members of an open set, or another text of the right form.
    private object TextValue(Type type)
    {
        var known = type.GetProperty("Known", BindingFlags.Static | BindingFlags.Public)?.GetValue(null);
        if (known is IEnumerable<object> members && Draw(Gen.Bool))
        {
            return Draw(Gen.OneOf([.. members]));
        }

        return Activator.CreateInstance(type, Draw(TextValues.Of(type)))!;
    }

    private PartialDate SomePartialDate()
    {
        var date = Draw(Gen.DateOnly);
        return Draw(Gen.Int[1, 3]) switch
        {
            1 => new PartialDate(date.Year),
            2 => new PartialDate(date.Year, date.Month),
            _ => date,
        };
    }

    private ExtensionObject Extension(int depth)
    {
        var names = Draw(Gen.OneOf(Texts.Any, Texts.Word).Array[0, 3]).Distinct(StringComparer.Ordinal);
        return new(names.Select(name => KeyValuePair.Create(name, ExtensionValue(depth - 1))));
    }

    private ExtensionValue ExtensionValue(int depth) =>
        Draw(Gen.Int[depth > 0 ? 0 : 2, 5]) switch
        {
            0 => Extension(depth),
            1 => new ExtensionArray(
                Enumerable.Range(0, Draw(Gen.Int[0, 3])).Select(_ => ExtensionValue(depth - 1)).ToValueList()
            ),
            2 => new ExtensionFlag(Draw(Gen.Bool)),
            3 => new ExtensionNumber(Draw(Texts.Number)),
            4 => new ExtensionText(Draw(Texts.Any)),
            _ => new ExtensionNull(),
        };
}
