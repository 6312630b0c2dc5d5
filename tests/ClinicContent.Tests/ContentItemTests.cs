using ClinicContent.Model;
using ClinicContent.Tests.Shared;

namespace ClinicContent.Tests;

public sealed class ContentItemTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Theory]
    [InlineData(PublicationStatus.Published, -1, null, true)]
    [InlineData(PublicationStatus.Published, 0, null, true)]
    [InlineData(PublicationStatus.Published, 1, null, false)]
    [InlineData(PublicationStatus.Published, null, null, false)]
    [InlineData(PublicationStatus.Published, -2, 1, true)]
    [InlineData(PublicationStatus.Published, -2, 0, false)]
    [InlineData(PublicationStatus.Published, -2, -1, false)]
    [InlineData(PublicationStatus.Draft, -1, null, false)]
    [InlineData(PublicationStatus.InReview, -1, null, false)]
    [InlineData(PublicationStatus.Archived, -1, null, false)]
    public void IsVisibleOn_Day_NeedsStatusAndSpan(PublicationStatus status, int? from, int? until, bool expected)
    {
        var item = new Condition
        {
            Id = new("a"),
            Name = "A",
            Status = status,
            PublishOn = from is { } begins ? Day.AddDays(begins) : null,
            ExpireOn = until is { } ends ? Day.AddDays(ends) : null,
        };
        Assert.Equal(expected, item.IsVisibleOn(Day));
    }

    [Fact]
    public void EffectiveSlug_WithoutASlug_IsTheId()
    {
        var item = new Condition { Id = new("ptsd"), Name = "PTSD" };
        Assert.Equal("ptsd", item.EffectiveSlug);
        Assert.Equal("a/b", (item with { Slug = new("a/b") }).EffectiveSlug);
    }

    [Fact]
    public void Ref_EveryKind_IsKindAndId() =>
        Assert.All(Generate.FullItems(), item => Assert.Equal(new ItemRef(item.Kind, item.Ref.Id), item.Ref));

    [Fact]
    public void Equals_OneMemberChanged_Differs()
    {
        foreach (var item in Generate.FullItems(depth: 0))
        {
            foreach (var member in ModelValues.MembersOf(item.GetType()))
            {
                var other = item with { };
                Assert.Equal(item, other);
                Assert.Equal(item.GetHashCode(), other.GetHashCode());
                var type = member.PropertyType;
                member.SetValue(other, type.IsValueType ? Activator.CreateInstance(type) : null);
                Assert.False(item.Equals(other), member.Name);
            }
        }
    }

    [Fact]
    public void ToString_AnyItem_IsReferenceAndName() =>
        Assert.Equal(
            "condition/ptsd \"PTSD\"",
            new Condition
            {
                Id = new("ptsd"),
                Name = "PTSD",
                PublishOn = new(2026, 1, 2),
            }.ToString()
        );
}
