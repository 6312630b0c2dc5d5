using ClinicContent.Search;

namespace ClinicContent.Tests.Search;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" .,-'’— ", "")]
    [InlineData("Ketamine therapy", "ketamine therapy")]
    [InlineData("off-label", "off label offlabel*")]
    [InlineData("post‑traumatic", "post traumatic posttraumatic*")]
    [InlineData("C-PTSD", "c ptsd cptsd*")]
    [InlineData("5-HT", "5 ht 5ht*")]
    [InlineData("a-b-c d", "a b c abc* d")]
    [InlineData("F43.10", "f43 10 f4310*")]
    [InlineData("1.5 mg, 24-48 h, 2020-01-05", "1 5 mg 24 48 h 2020 01 05")]
    [InlineData("end.Next", "end next")]
    [InlineData("don't O’Connor patients'", "dont oconnor patients")]
    [InlineData("O\u02BCConnor \u02BCtis", "oconnor tis")]
    [InlineData("Café cafe\u0301 CAFÉ", "cafe cafe cafe")]
    [InlineData("İstanbul ıssız ŁÓDŹ Ærø Straße", "istanbul issiz lodz aro strase")]
    [InlineData("ΨΥΧΉΣ ψυχης", "ψυχήσ ψυχησ")]
    [InlineData("ТРЕВОГА", "тревога")]
    [InlineData("keta\u00ADmine \u200Bsleep\u200B", "ketamine sleep")]
    [InlineData("抑郁症 うつ", "抑 郁 症 う つ")]
    [InlineData("a抑b", "a 抑 b")]
    [InlineData("우울증 치료", "우울증 치료")]
    [InlineData("x-", "x")]
    [InlineData("-x", "x")]
    [InlineData("x--y", "x y")]
    [InlineData("\U0001D400b 😀", "\U0001D400b")]
    [InlineData("m² H₂O", "m2 h o")]
    public void Read_Text_GivesItsWords(string text, string words) => Assert.Equal(words, string.Join(' ', Read(text)));

    [Fact]
    public void Read_HalfASurrogatePair_PartsWords()
    {
        Assert.Equal(["a", "b"], Read("a\uD800b"));
        Assert.Equal(["a", "b"], Read("a\uDC00\uD800b\uD800"));
    }

    [Fact]
    public void Read_LongWord_IsItsBeginning() =>
        Assert.Equal([new string('a', WordReader.MaxLength), "b"], Read(new string('a', 100_000) + " b"));

    [Fact]
    public void Read_LongWord_EndsWithAWholeCharacter() =>
        Assert.Equal(
            [new string('a', WordReader.MaxLength - 1)],
            Read(new string('a', WordReader.MaxLength - 1) + "\U0001D400")
        );

    [Fact]
    public void Read_Place_IsThatOfTheWordInTheText()
    {
        var text = "The C-PTSD, cafe\u0301 isn't here";
        var found = new List<string>();
        var reader = new WordReader(text);
        while (reader.Read())
        {
            found.Add(text[reader.Start..reader.End]);
        }

        Assert.Equal(["The", "C", "PTSD", "C-PTSD", "cafe\u0301", "isn't", "here"], found);
    }

    private static List<string> Read(string text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.Read())
        {
            words.Add(reader.Word.ToString() + (reader.IsWhole ? "*" : ""));
        }

        return words;
    }
}
