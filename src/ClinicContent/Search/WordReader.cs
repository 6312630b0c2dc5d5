using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClinicContent.Search;

/// <summary>
/// Reads the words of a text. Apostrophes inside a word are dropped. What hyphens join, or full stops beside a digit, is read
/// as its parts and then as a whole: <c>C-PTSD</c> is <c>c</c>, <c>ptsd</c> and <c>cptsd</c>. Of a long word only the beginning counts.
/// </summary>
internal ref struct WordReader
{
    internal const int MaxLength = 48;

    private readonly ReadOnlySpan<char> text;
    private Letters letters;
    private Letters whole;
    private int length;
    private int wholeLength;
    private int wholeStart;
    private int parts;
    private int at;

    internal WordReader(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Where the word begins in the text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the word ends in the text.</summary>
    internal int End { get; private set; }

    /// <summary>Whether the word is a whole, whose parts were read before.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>The word, folded; good until the next one is read.</summary>
    [UnscopedRef]
    internal ReadOnlySpan<char> Word =>
        IsWhole ? ((ReadOnlySpan<char>)whole)[..wholeLength] : ((ReadOnlySpan<char>)letters)[..length];

    internal bool Read()
    {
        if (parts > 0 && !IsJoined(at))
        {
            return ReadWhole();
        }

        if (parts > 0)
        {
            at++;
        }
        else
        {
            (wholeLength, IsWhole) = (0, false);
        }

        if (!SkipToWord())
        {
            return false;
        }

        ReadPart();
        if (parts > 0 || IsJoined(at))
        {
            wholeStart = parts == 0 ? Start : wholeStart;
            parts++;
            AppendPart();
        }

        return true;
    }

    private bool ReadWhole()
    {
        (Start, parts, IsWhole) = (wholeStart, 0, true);
        return true;
    }

    private bool SkipToWord()
    {
        while (at < text.Length && !char.IsAsciiLetterOrDigit(text[at]) && UnitLength(at, out _) == 0)
        {
            at++;
        }

        return at < text.Length;
    }

    private void ReadPart()
    {
        Start = at;
        length = 0;
        if (Folding.StandsAlone(text[at]))
        {
            letters[length++] = text[at++];
            End = at;
            return;
        }

        while (at < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                ReadAscii();
                continue;
            }

            var units = UnitLength(at, out var folded);
            if (units > 0 && !Folding.StandsAlone(text[at]))
            {
                Add(folded, units);
                at += units;
                End = at;
            }
            else if (Folding.IsSilent(text[at]))
            {
                // An accent after the last letter belongs to it.
                End = ++at;
            }
            else if (Folding.IsApostrophe(text[at]) && at + 1 < text.Length && IsInWord(at + 1))
            {
                at++;
            }
            else
            {
                return;
            }
        }
    }

    // Most letters are, and need nothing looked up.
    private void ReadAscii()
    {
        var (place, count) = (at, length);
        for (; place < text.Length && char.IsAsciiLetterOrDigit(text[place]); place++)
        {
            if (count < MaxLength)
            {
                letters[count++] = (char)(text[place] | 0x20);
            }
        }

        (at, End, length) = (place, place, count);
    }

    private void Add(char folded, int units)
    {
        if (length + units > MaxLength)
        {
            return;
        }

        letters[length++] = folded;
        if (units == 2)
        {
            letters[length++] = text[at + 1];
        }
    }

    // Half of a surrogate pair is no end.
    private void AppendPart()
    {
        var room = Math.Min(length, MaxLength - wholeLength);
        room -= room > 0 && char.IsHighSurrogate(letters[room - 1]) ? 1 : 0;
        ((ReadOnlySpan<char>)letters)[..room].CopyTo(((Span<char>)whole)[wholeLength..]);
        wholeLength += room;
    }

    // Whether what stands here joins the part before it to one behind it.
    private readonly bool IsJoined(int place)
    {
        if (place + 1 >= text.Length || !(Folding.IsHyphen(text[place]) || text[place] == '.'))
        {
            return false;
        }

        if (!IsInWord(place + 1) || Folding.StandsAlone(text[place - 1]))
        {
            return false;
        }

        // A number without its point, or two numbers as one, would be another number.
        return (text[place] != '.' || HasDigitBeside(place))
            && (!char.IsAsciiDigit(text[place + 1]) || !IsNumber(((ReadOnlySpan<char>)letters)[..length]));
    }

    private readonly bool HasDigitBeside(int place) =>
        char.IsAsciiDigit(text[place - 1]) || char.IsAsciiDigit(text[place + 1]);

    private static bool IsNumber(ReadOnlySpan<char> part) => !part.ContainsAnyExceptInRange('0', '9');

    private readonly bool IsInWord(int place) => UnitLength(place, out _) > 0 && !Folding.StandsAlone(text[place]);

    // How many UTF-16 code units the letter or digit here has; 0 where there is none. Half of a surrogate pair is none.
    private readonly int UnitLength(int place, out char folded)
    {
        var c = text[place];
        if (!char.IsSurrogate(c))
        {
            folded = Folding.Of(c);
            return folded == '\0' ? 0 : 1;
        }

        folded = c;
        var isPair = char.IsHighSurrogate(c) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]);
        return isPair && Rune.IsLetterOrDigit(new(c, text[place + 1])) ? 2 : 0;
    }

    [InlineArray(MaxLength)]
    private struct Letters
    {
        private char first;
    }
}
