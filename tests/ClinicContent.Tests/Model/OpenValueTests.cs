using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Tests.Model;

public sealed class OpenValueTests
{
    [Fact]
    public void Label_Word_IsAsAPersonReadsIt()
    {
        Assert.Equal("Drug therapy", Modality.DrugTherapy.Label);
        Assert.Equal("Our own 2", new Aspect("our-own-2").Label);
    }

    [Fact]
    public void IsKnown_MadeAnewFromAKnownWord_IsTrue()
    {
        Assert.True(new RouteOfAdministration("nasal").IsKnown);
        Assert.False(new RouteOfAdministration("intrathecal").IsKnown);
    }

    [Theory]
    [InlineData("OffLabel", "off-label")]
    [InlineData("Draft", "draft")]
    [InlineData("NonUrgent", "non-urgent")]
    public void ToKebab_NameOfAValue_IsItsWordOnTheWire(string name, string word) =>
        Assert.Equal(word, Words.ToKebab(name));
}
