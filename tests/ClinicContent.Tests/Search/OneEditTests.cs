using ClinicContent.Search;

namespace ClinicContent.Tests.Search;

public sealed class OneEditTests
{
    [Theory]
    [InlineData("ketamine", "ketamine", true)]
    [InlineData("ketamine", "ketmine", true)]
    [InlineData("ketamine", "kketamine", true)]
    [InlineData("ketamine", "ketamime", true)]
    [InlineData("ketamine", "ketmaine", true)]
    [InlineData("ketamine", "ketamien", true)]
    [InlineData("ketamine", "ekteamine", false)]
    [InlineData("ketamine", "esketamine", false)]
    [InlineData("ketamine", "ketmaiine", false)]
    [InlineData("abcd", "badc", false)]
    [InlineData("side", "site", false)]
    [InlineData("site", "sites", true)]
    [InlineData("pain", "pian", true)]
    [InlineData("", "a", true)]
    [InlineData("", "", true)]
    public void Makes_Pair_IsWhetherOneSlipDoes(string one, string other, bool expected)
    {
        Assert.Equal(expected, one == other || OneEdit.Makes(one, other));
        Assert.Equal(expected, one == other || OneEdit.Makes(other, one));
    }
}
