using System.Reflection;
using ClinicContent.Model;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Model;

/// <summary>What all values that are written as one piece of text have in common.</summary>
public sealed class TextValueTests
{
    // Texts that are likely to be just right or just wrong for one of them.
    private static readonly Gen<string> Likely = Gen.OneOf(
            "http",
            "HTTPS",
            "mailto",
            "urn:oid",
            ":",
            "//",
            "/",
            "..",
            ".",
            "-",
            "--",
            "@",
            "#",
            "?",
            "en",
            "US",
            "x",
            "10.1000",
            "1",
            "é",
            "😀",
            "\u202e",
            " ",
            "\0",
            "%2e",
            "İ"
        )
        .Array[0, 6]
        .Select(string.Concat);

    public static TheoryData<Type> Types =>
        [
            .. typeof(ContentItem)
                .Assembly.GetExportedTypes()
                .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && IsTextValue(type)),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void TryCreate_AnyText_GivesACanonicalValueOrRefuses(Type type) => Call(nameof(CheckAnyText), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_TwoOfOneType_AreEqualAndOrderedAsTheirTexts(Type type) => Call(nameof(CheckValues), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Known_OpenSet_HasEachMemberOnceAndKnowsIt(Type type) => Call(nameof(CheckKnown), type);

    private static void CheckAnyText<T>()
        where T : TextValue<T>, ITextValue<T>
    {
        Assert.False(TextValue<T>.TryCreate(null, out _));
        Assert.False(TextValue<T>.TryCreate("", out _));
        Assert.Throws<ArgumentNullException>(() => Make<T>(null));
        Gen.OneOf(Texts.Any, Likely, TextValues.Of(typeof(T)), Texts.Word)
            .Sample(
                text =>
                {
                    if (!TextValue<T>.TryCreate(text, out var value))
                    {
                        Assert.Null(value);
                        Assert.Contains(
                            T.Expected,
                            Assert.Throws<ArgumentException>(() => Make<T>(text)).Message,
                            StringComparison.Ordinal
                        );
                        Assert.EndsWith(
                            $"' is not {T.Expected}.",
                            Assert.Throws<FormatException>(() => TextValue<T>.Parse(text)).Message,
                            StringComparison.Ordinal
                        );
                        return;
                    }

                    Assert.Equal(value, Make<T>(text));
                    Assert.Equal(value, TextValue<T>.Parse(text));
                    Assert.Equal(value.Value, Make<T>(value.Value).Value);
                    Assert.Equal(value.Value, value.ToString());
                },
                iter: 1500
            );
    }

    private static void CheckValues<T>()
        where T : TextValue<T>, ITextValue<T>
    {
        var texts = TextValues.Of(typeof(T));
        Gen.Select(texts, texts)
            .Sample(
                (one, other) =>
                {
                    var (left, right) = (Make<T>(one), Make<T>(other));
                    Assert.Equal(left.Value == right.Value, left.Equals(right));
                    Assert.Equal(left.Value == right.Value, left == right);
                    Assert.Equal(left.Value != right.Value, left != right);
                    Assert.Equal(left.GetHashCode(), Make<T>(one).GetHashCode());
                    Assert.Equal(
                        Math.Sign(string.CompareOrdinal(left.Value, right.Value)),
                        Math.Sign(left.CompareTo(right))
                    );
                    Assert.False(left.Equals(null));
                    Assert.False(left == null);
                    Assert.True(left.CompareTo(null) > 0);
                },
                iter: 50
            );
    }

    private static void CheckKnown<T>()
        where T : TextValue<T>, ITextValue<T>
    {
        Assert.Equal(T.Known.Count, T.Known.Distinct().Count());
        var named = typeof(T)
            .GetProperties(BindingFlags.Static | BindingFlags.Public)
            .Where(property => property.PropertyType == typeof(T))
            .Select(property => (T)property.GetValue(null)!);
        Assert.All(T.Known, known => Assert.Equal(known, Make<T>(known.Value)));
        if (!T.Known.IsEmpty)
        {
            Assert.Equal(T.Known.Order(), named.Order());
        }

        if (typeof(T).GetProperty("IsKnown") is { } isKnown)
        {
            Assert.All(T.Known, known => Assert.Equal(true, isKnown.GetValue(known)));
            Assert.Equal(false, isKnown.GetValue(Make<T>("a-word-of-our-own")));
        }
    }

    private static T Make<T>(string? text)
    {
        try
        {
            return (T)Activator.CreateInstance(typeof(T), text)!;
        }
        catch (TargetInvocationException thrown)
        {
            throw thrown.InnerException!;
        }
    }

    private static bool IsTextValue(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ITextValue<>));

    private static void Call(string check, Type type) =>
        typeof(TextValueTests)
            .GetMethod(check, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type)
            .CreateDelegate<Action>()();
}
