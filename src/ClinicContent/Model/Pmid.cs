using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>The id of an article in PubMed: one to eight digits.</summary>
public sealed class Pmid : TextValue<Pmid>, ITextValue<Pmid>
{
    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>28749092</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public Pmid(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.Pmid;

    /// <summary>The page of the article at PubMed.</summary>
    public WebUrl Url => new($"https://pubmed.ncbi.nlm.nih.gov/{Value}/");

    static string ITextValue<Pmid>.Pattern => "^[1-9][0-9]{0,7}$";

    static int ITextValue<Pmid>.MaxLength => 8;

    static string? ITextValue<Pmid>.Normalize(string text) =>
        text.Length is >= 1 and <= 8 && text[0] != '0' && text.All(char.IsAsciiDigit) ? text : null;

    static Pmid ITextValue<Pmid>.Create(string text) => new(text);
}
