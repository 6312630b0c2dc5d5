using ClinicContent.Model.Clinical;

namespace ClinicContent.Tests.Model.Clinical;

public sealed class JurisdictionTests
{
    [Theory]
    [InlineData("US", "US")]
    [InlineData("us", "US")]
    [InlineData("gb", "GB")]
    [InlineData("EU", "EU")]
    [InlineData("us-ca", "US-CA")]
    [InlineData("GB-SCT", "GB-SCT")]
    [InlineData("FR-75c", "FR-75C")]
    [InlineData("AU-1", "AU-1")]
    public void TryCreate_CountryOrPart_IsUpperCase(string text, string canonical) =>
        Assert.Equal(canonical, new Jurisdiction(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("U")]
    [InlineData("USA")]
    [InlineData("UK")]
    [InlineData("XX")]
    [InlineData("EU-DE")]
    [InlineData("US-")]
    [InlineData("US-CALI")]
    [InlineData("US_CA")]
    [InlineData("US--C")]
    [InlineData("USCA")]
    [InlineData("XX-CA")]
    [InlineData("A ")]
    [InlineData(" D")]
    [InlineData("-D")]
    [InlineData("D-AE")]
    [InlineData("12")]
    [InlineData("\u0131r")]
    public void TryCreate_AnythingElse_IsRefused(string text) => Assert.False(Jurisdiction.TryCreate(text, out _));

    [Fact]
    public void TryCreate_TwoLetters_TakesTheAssignedCountriesAndTheEu()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToArray();
        var taken = letters.SelectMany(one => letters.Select(other => $"{one}{other}")).Where(IsTaken);
        Assert.Equal(250, taken.Count());

        static bool IsTaken(string text) => Jurisdiction.TryCreate(text, out _);
    }

    [Theory]
    [InlineData("US", "US", true)]
    [InlineData("US-CA", "US", true)]
    [InlineData("US", "US-CA", false)]
    [InlineData("US-CA", "US-NY", false)]
    [InlineData("US-CA", "US-C", false)]
    [InlineData("FR", "EU", false)]
    public void IsWithin_Other_IsItOrAPartOfIt(string one, string other, bool expected) =>
        Assert.Equal(expected, new Jurisdiction(one).IsWithin(new(other)));
}
