using ClinicContent.Tool.Picture;

namespace ClinicContent.Tool.Tests.Picture;

public sealed class LabelTests
{
    [Theory]
    [InlineData("PTSD", "PTSD")]
    [InlineData("Treatment-resistant depression", "Treatment-resistant|depression")]
    [InlineData("  one   two  ", "one two")]
    public void Break_Name_HasWholeWordsALine(string name, string expected) =>
        Assert.Equal(expected.Split('|'), Label.Break(name, 150));

    [Fact]
    public void Break_LongWord_IsBrokenInside()
    {
        var lines = Label.Break(new string('m', 20), 150);
        Assert.Equal([new('m', 11), new('m', 9)], lines);
    }

    [Fact]
    public void Break_NameThatIsTooLong_EndsInAnEllipsis()
    {
        var lines = Label.Break(string.Join(' ', Enumerable.Repeat("condition", 20)), 150);
        Assert.Equal(3, lines.Count);
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Break_SurrogatePairs_StayWhole() =>
        Assert.All(
            Label.Break(string.Concat(Enumerable.Repeat("\U0001F600", 60)), 150),
            line => Assert.DoesNotContain('\uFFFD', string.Concat(line.EnumerateRunes()))
        );
}
