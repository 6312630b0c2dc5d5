using ClinicContent.Model.Extensions;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Model.Extensions;

public sealed class ExtensionValueTests
{
    [Fact]
    public void Object_MembersInAnyOrder_AreSortedByName()
    {
        var value = new ExtensionObject([new("b", true), new("a", 1), new("B", "x"), new("é", new ExtensionNull())]);
        Assert.Equal(["B", "a", "b", "é"], value.Members.Select(member => member.Key));
        Assert.Equal(value, new([new("é", new ExtensionNull()), new("B", "x"), new("a", 1), new("b", true)]));
    }

    [Fact]
    public void Object_FaultyMembers_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new ExtensionObject(null!));
        Assert.Throws<ArgumentException>(() => new ExtensionObject([new("a", 1), new("a", 2)]));
        Assert.Throws<ArgumentException>(() => new ExtensionObject([new("a", null!)]));
        Assert.Throws<ArgumentException>(() => new ExtensionObject([new(null!, 1)]));
    }

    [Fact]
    public void TryGet_AnyObject_FindsEachMemberAndNoOther() =>
        Gen.Select(Generate.Any<ExtensionObject>(), Texts.Any)
            .Sample(
                (value, name) =>
                {
                    Assert.All(
                        value.Members,
                        member =>
                            Assert.True(value.TryGet(member.Key, out var found) && ReferenceEquals(found, member.Value))
                    );
                    Assert.Equal(value.Members.Any(member => member.Key == name), value.TryGet(name, out var other));
                    Assert.Equal(other is null, !value.TryGet(name, out _));
                    Assert.Equal(value, new(value.Members));
                    Assert.Equal(value.GetHashCode(), new ExtensionObject(value.Members.Reverse()).GetHashCode());
                    Assert.Equal(value.Members.IsEmpty, value.IsEmpty);
                },
                iter: 1000
            );

    [Fact]
    public void Number_Digits_AreKeptAsTheyAre()
    {
        Assert.Equal("-9223372036854775808", new ExtensionNumber(long.MinValue).Literal);
        Assert.Equal("1.50", new ExtensionNumber(1.50m).Literal);
        Assert.NotEqual(new ExtensionNumber(1), new ExtensionNumber(1.0m));
        Assert.Equal(new ExtensionNumber(1), (ExtensionValue)1);
    }

    [Fact]
    public void Array_Items_AreEqualByValue() =>
        Assert.Equal(new ExtensionArray([1, "a", true]), new ExtensionArray([1, "a", true]));

    [Fact]
    public void Empty_HasNoMembers() =>
        Assert.True(ExtensionObject.Empty.IsEmpty && ExtensionObject.Empty == new ExtensionObject([]));
}
