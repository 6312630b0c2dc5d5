using ClinicContent.Diagnostics;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Diagnostics;

public sealed class ShownTests
{
    [Theory]
    [InlineData("é😀漢 <>&\"'", "é😀漢 <>&\"'")]
    [InlineData("a\tb\nc\0\u007f\u0085", "a\\u0009b\\u000Ac\\u0000\\u007F\\u0085")]
    [InlineData("\u200b\u202e\u2028\u2029\ufeff\u00ad", "\\u200B\\u202E\\u2028\\u2029\\uFEFF\\u00AD")]
    [InlineData("\U000e0041", "\\uDB40\\uDC41")]
    public void Escape_Text_KeepsWhatCanBeSeen(string text, string expected) =>
        Assert.Equal(expected, Shown.Escape(text));

    [Fact]
    public void Escape_HalvesOfPairs_AreEscaped() => Assert.Equal("\\uDE00a\\uD83D", Shown.Escape("\ude00a\ud83d"));

    [Fact]
    public void Escape_KeptCharacters_StayAsTheyAre() => Assert.Equal("a\n\\u0009", Shown.Escape("a\n\t", keep: "\n"));

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "abc…")]
    [InlineData("ab😀", "ab…")]
    [InlineData("a😀", "a😀")]
    [InlineData(null, "")]
    public void Text_LongText_IsCutBetweenCharacters(string? text, string expected) =>
        Assert.Equal(expected, Shown.Text(text, maxLength: 3));

    [Fact]
    public void Text_AnyText_HoldsNothingThatATerminalObeys() =>
        Texts.Any.Sample(
            text =>
                Assert.DoesNotContain(
                    Shown.Text(text),
                    c => char.IsControl(c) || c is '\u2028' or '\u202e' or '\ufeff'
                ),
            iter: 2000
        );
}
