using ClinicContent.Model;
using CsCheck;

namespace ClinicContent.Tests;

public sealed class IdTests
{
    public static TheoryData<string?, bool> Texts =>
        new()
        {
            { "a", true },
            { "0", true },
            { "what-is-ptsd", true },
            { "icd-10-f43-1", true },
            { new string('a', 128), true },
            { new string('a', 129), false },
            { null, false },
            { "", false },
            { " ", false },
            { "-", false },
            { "-a", false },
            { "a-", false },
            { "a--b", false },
            { "PTSD", false },
            { "ptsd ", false },
            { "pt sd", false },
            { "pt_sd", false },
            { "pt.sd", false },
            { "pt/sd", false },
            { "é", false },
            { "\u0131d", false },
            { "a\u200bb", false },
            { "\uff41", false },
            { "a\0", false },
            { "condition/ptsd", false },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryCreate_Text_FollowsTheGrammar(string? text, bool expected)
    {
        CheckGrammar(text, expected, made => new TreatmentId(made));
        CheckGrammar(text, expected, made => new ConditionId(made));
        CheckGrammar(text, expected, made => new DeliveryMethodId(made));
        CheckGrammar(text, expected, made => new PostId(made));
    }

    [Fact]
    public void Default_AnyId_IsGuarded()
    {
        CheckDefault<TreatmentId>("default(TreatmentId) names nothing; make one with new TreatmentId(…).");
        CheckDefault<ConditionId>("default(ConditionId) names nothing; make one with new ConditionId(…).");
        CheckDefault<DeliveryMethodId>(
            "default(DeliveryMethodId) names nothing; make one with new DeliveryMethodId(…)."
        );
        CheckDefault<PostId>("default(PostId) names nothing; make one with new PostId(…).");
    }

    [Fact]
    public void Values_TwoIds_AreEqualAndOrderedAsTheirTexts()
    {
        CheckValues(text => new TreatmentId(text), ContentKind.Treatment, "treatment");
        CheckValues(text => new ConditionId(text), ContentKind.Condition, "condition");
        CheckValues(text => new DeliveryMethodId(text), ContentKind.DeliveryMethod, "delivery-method");
        CheckValues(text => new PostId(text), ContentKind.Post, "post");
    }

    [Fact]
    public void Operators_TwoIds_CompareValues()
    {
        Assert.True(new TreatmentId("a") == new TreatmentId("a") && new TreatmentId("a") != new TreatmentId("b"));
        Assert.True(new ConditionId("a") == new ConditionId("a") && new ConditionId("a") != new ConditionId("b"));
        Assert.True(new DeliveryMethodId("a") == new DeliveryMethodId("a"));
        Assert.True(new DeliveryMethodId("a") != new DeliveryMethodId("b"));
        Assert.True(new PostId("a") == new PostId("a") && new PostId("a") != new PostId("b"));
    }

    [Fact]
    public void Ref_TypedId_BecomesAReferenceByItself()
    {
        ItemRef[] references = [new TreatmentId("a"), new ConditionId("a"), new DeliveryMethodId("a"), new PostId("a")];
        Assert.Equal(
            ["treatment/a", "condition/a", "delivery-method/a", "post/a"],
            references.Select(reference => reference.ToString())
        );
    }

    private static void CheckGrammar<TId>(string? text, bool expected, Func<string, TId> make)
        where TId : struct, IContentId<TId>
    {
        Assert.Equal(expected, TId.TryParse(text, null, out var parsed));
        Assert.Equal(!expected, parsed.IsDefault);
        if (expected)
        {
            Assert.Equal(text, make(text!).Value);
            Assert.Equal(make(text!), TId.Parse(text!, null));
            Assert.Equal(make(text!), parsed);
            return;
        }

        Assert.ThrowsAny<ArgumentException>(() => make(text!));
        Assert.Throws(
            text is null ? typeof(ArgumentNullException) : typeof(FormatException),
            () => TId.Parse(text!, null)
        );
    }

    private static void CheckDefault<TId>(string message)
        where TId : struct, IContentId<TId>
    {
        var id = default(TId);
        Assert.True(id.IsDefault);
        Assert.Equal("", id.ToString());
        Assert.Equal(0, id.GetHashCode());
        Assert.True(id.Equals(default) && id.Equals((object)default(TId)));
        Assert.False(id.Equals(TId.Parse("a", null)));
        Assert.True(id.CompareTo(TId.Parse("a", null)) < 0);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => id.Value).Message);
        Assert.Throws<InvalidOperationException>(() => id.Ref);
    }

    private static void CheckValues<TId>(Func<string, TId> make, ContentKind kind, string word)
        where TId : struct, IContentId<TId>
    {
        Assert.Equal(kind, TId.Kind);
        Gen.Select(Shared.Texts.Word, Shared.Texts.Word)
            .Sample(
                (one, other) =>
                {
                    var (left, right) = (make(one), make(other));
                    Assert.Equal(one == other, left.Equals(right));
                    Assert.Equal(Math.Sign(string.CompareOrdinal(one, other)), Math.Sign(left.CompareTo(right)));
                    Assert.Equal(left.GetHashCode(), make(one).GetHashCode());
                    Assert.Equal(one, left.ToString());
                    Assert.Equal($"{word}/{one}", left.Ref.ToString());
                    Assert.False(left.Equals(one));
                },
                iter: 100
            );
    }
}
