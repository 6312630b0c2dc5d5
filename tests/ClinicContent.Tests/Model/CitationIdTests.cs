using ClinicContent.Model;

namespace ClinicContent.Tests.Model;

/// <summary>The identifiers of sources: <see cref="Doi"/> and <see cref="Pmid"/>.</summary>
public sealed class CitationIdTests
{
    [Theory]
    [InlineData("10.1000/182", "10.1000/182", "https://doi.org/10.1000/182")]
    [InlineData("10.1176/APPI.ajp.2015", "10.1176/appi.ajp.2015", "https://doi.org/10.1176/appi.ajp.2015")]
    [InlineData("10.123456789/a/b", "10.123456789/a/b", "https://doi.org/10.123456789/a/b")]
    [InlineData("10.1000/a#b?c%d", "10.1000/a#b?c%d", "https://doi.org/10.1000/a%23b%3Fc%25d")]
    public void Doi_WellFormed_IsLowerCaseAndResolves(string text, string canonical, string url)
    {
        var doi = new Doi(text);
        Assert.Equal((canonical, url), (doi.Value, doi.Url.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("doi:10.1000/182")]
    [InlineData("https://doi.org/10.1000/182")]
    [InlineData("10.1000")]
    [InlineData("10.1000/")]
    [InlineData("10.100/182")]
    [InlineData("10.1234567890/182")]
    [InlineData("10.10a0/182")]
    [InlineData("11.1000/182")]
    [InlineData("10.1000/1 82")]
    [InlineData("10.1000/<b>")]
    [InlineData("10.1000/\u202e1")]
    [InlineData("10.1000\\182")]
    public void Doi_AnythingElse_IsRefused(string text) => Assert.False(Doi.TryCreate(text, out _));

    [Theory]
    [InlineData("1")]
    [InlineData("28749092")]
    public void Pmid_Digits_HasAPage(string text) =>
        Assert.Equal($"https://pubmed.ncbi.nlm.nih.gov/{text}/", new Pmid(text).Url.Value);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0123")]
    [InlineData("123456789")]
    [InlineData("12a")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("\u0661")]
    [InlineData("PMC123")]
    public void Pmid_AnythingElse_IsRefused(string text) => Assert.False(Pmid.TryCreate(text, out _));
}
