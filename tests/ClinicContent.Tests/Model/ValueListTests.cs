using System.Collections;
using ClinicContent.Model;
using CsCheck;

namespace ClinicContent.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_TwoLists_IsThatOfTheirElementsInOrder() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3])
            .Sample(
                (one, other) =>
                {
                    var (left, right) = (one.ToValueList(), ValueList.Create<int>(other));
                    var expected = one.AsSpan().SequenceEqual(other);
                    Assert.Equal(expected, left.Equals(right));
                    Assert.Equal(expected, left == right);
                    Assert.Equal(!expected, left != right);
                    Assert.Equal(expected, left.Equals((object)right));
                    Assert.True(!expected || left.GetHashCode() == right.GetHashCode());
                },
                iter: 2000
            );

    [Fact]
    public void Equals_ListsOfLists_GoesAllTheWayDown()
    {
        ValueList<ValueList<string?>> one =
        [
            ["a", null],
            [],
        ];
        ValueList<ValueList<string?>> other =
        [
            ["a", null],
            default,
        ];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(
            one,
            [
                ["a"],
                [null],
            ]
        );
        Assert.False(one.Equals("a"));
    }

    [Fact]
    public void GetHashCode_OtherElementsOrOrder_IsAnother()
    {
        ValueList<int>[] lists =
        [
            [],
            [1],
            [2],
            [1, 2],
            [2, 1],
            [1, 2, 3],
        ];
        Assert.Equal(lists.Length, lists.Select(list => list.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> list = default;
        Assert.Equal((0, true, "[]"), (list.Count, list.IsEmpty, list.ToString()));
        Assert.Equal(list, []);
        Assert.Equal(list, Enumerable.Empty<string>().ToValueList());
        Assert.Equal(list.GetHashCode(), Enumerable.Empty<string>().ToValueList().GetHashCode());
        Assert.Empty(list);
        Assert.True(list.AsSpan().IsEmpty);
        Assert.DoesNotContain("a", list);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        foreach (var element in list)
        {
            Assert.Fail(element);
        }
    }

    [Fact]
    public void Enumerate_ByEveryDoor_GivesTheElementsInOrder()
    {
        ValueList<int> list = [3, 1, 2];
        var found = new List<int>();
        foreach (var element in list)
        {
            found.Add(element);
        }

        int[] expected = [3, 1, 2];
        Assert.Equal(expected, found);
        Assert.Equal(expected, list.AsEnumerable().ToArray());
        Assert.Equal(expected, ((IEnumerable)list).Cast<int>());
        Assert.Equal(expected, list.AsSpan().ToArray());
        Assert.Equal(expected, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.Equal("[3, 1, 2]", list.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MinValue)]
    public void Index_OutOfRange_Throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ValueList<int>)[1])[index]);

    [Fact]
    public void Create_FromMemoryOfAnother_CopiesIt()
    {
        string[] memory = ["a"];
        var (created, converted) = (ValueList.Create<string>(memory), memory.ToValueList());
        memory[0] = "b";
        Assert.Equal(["a"], created);
        Assert.Equal(["a"], converted);
    }

    [Fact]
    public void ToValueList_OfAValueList_IsThatList()
    {
        ValueList<string> list = ["a"];
        Assert.True(list.AsSpan() == list.ToValueList().AsSpan());
    }

    [Fact]
    public void Contains_Element_ComparesByValue()
    {
        ValueList<ValueList<int>> list =
        [
            [1],
            [2],
        ];
        Assert.True(list.Contains([2]));
        Assert.False(list.Contains([3]));
    }
}
