using ClinicContent.Model;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

// In which language what is written is read out.
public sealed partial class HtmlPage
{
    private LanguageTag siteLanguage = LanguageTag.English;
    private LanguageTag around = LanguageTag.English;
    private bool isEnglish = true;
    private bool isRightToLeft;

    /// <summary>The language of what is written here.</summary>
    internal LanguageTag Around => around;

    /// <summary>The language of an item; that of the site where it says none.</summary>
    internal LanguageTag LanguageOf(ContentItem of) => of.Language ?? siteLanguage;

    /// <summary>Words of the library's own, which are English whatever is around them. All of them pass through here or <see cref="OwnAttributes"/>.</summary>
    internal void Own(ReadOnlySpan<byte> words)
    {
        EndTag();
        var first = isEnglish ? -1 : words.IndexOfAny(OwnCharacters.Utf8);
        if (first < 0)
        {
            Buffer.Raw(words);
            return;
        }

        // Spaces and colons belong to what is around.
        var end = words.LastIndexOfAny(OwnCharacters.Utf8) + 1;
        Buffer.Raw(words[..first]);
        StartOwn();
        Buffer.Raw(words[first..end]);
        EndOwn();
        Buffer.Raw(words[end..]);
    }

    /// <summary>Words of the library's own that are made as they are needed.</summary>
    internal void Own(ReadOnlySpan<char> words)
    {
        EndTag();
        var first = isEnglish ? -1 : words.IndexOfAny(OwnCharacters.Utf16);
        if (first < 0)
        {
            Buffer.Text(words);
            return;
        }

        var end = words.LastIndexOfAny(OwnCharacters.Utf16) + 1;
        Buffer.Text(words[..first]);
        StartOwn();
        Buffer.Text(words[first..end]);
        EndOwn();
        Buffer.Text(words[end..]);
    }

    /// <summary>Says of an element whose start is being written that its words are the library's.</summary>
    internal void OwnAttributes()
    {
        if (!isEnglish)
        {
            Buffer.Raw(isRightToLeft ? " lang=\"en\" dir=\"ltr\""u8 : " lang=\"en\""u8);
        }
    }

    /// <summary>Words of the library and of items, each in its language.</summary>
    internal void Write(Phrase words)
    {
        EndTag();
        foreach (var (text, language) in words.Runs)
        {
            if (ReferenceEquals(language, LanguageTag.English))
            {
                Own(text);
            }
            else
            {
                Write(text, language ?? around);
            }
        }
    }

    /// <summary>Goes on in a language until the former one is given back; the element whose start is being written says so where it differs.</summary>
    internal LanguageTag EnterLanguage(LanguageTag language, bool always = false)
    {
        var (outer, wasRightToLeft) = (around, isRightToLeft);
        SetLanguage(language);
        if (always || !Languages.AreAlike(language, outer))
        {
            Buffer.Raw(" lang=\""u8);
            Buffer.Text(language.Value);
            Buffer.Raw("\""u8);
        }

        if (isRightToLeft && (always || !wasRightToLeft))
        {
            Buffer.Raw(" dir=\"rtl\""u8);
        }
        else if (wasRightToLeft && !isRightToLeft)
        {
            Buffer.Raw(" dir=\"ltr\""u8);
        }

        return outer;
    }

    internal void LeaveLanguage(LanguageTag outer) => SetLanguage(outer);

    /// <summary>Says the language of the item in the start of the element that a fragment begins with, even where that is the site's.</summary>
    internal void StartLanguage() => EnterLanguage(LanguageOf(Item), always: Item.Language is not null || !isEnglish);

    /// <summary>The same for what is no form of the item: nothing where item and site are English.</summary>
    internal void StartLanguageBeneath() => EnterLanguage(LanguageOf(Item), always: !isEnglish);

    private void Write(string text, LanguageTag language)
    {
        if (Languages.AreAlike(language, around))
        {
            Buffer.Text(text);
            return;
        }

        Buffer.Raw("<span"u8);
        var outer = EnterLanguage(language);
        Buffer.Raw(">"u8);
        Buffer.Text(text);
        Buffer.Raw("</span>"u8);
        LeaveLanguage(outer);
    }

    private void StartOwn()
    {
        Buffer.Raw("<span"u8);
        OwnAttributes();
        Buffer.Raw(">"u8);
    }

    private void EndOwn() => Buffer.Raw("</span>"u8);

    private void BeginLanguage(LanguageTag ofSite)
    {
        siteLanguage = ofSite;
        SetLanguage(ofSite);
    }

    private void SetLanguage(LanguageTag language)
    {
        if (!ReferenceEquals(language, around))
        {
            around = language;
            isEnglish = Languages.AreAlike(language, LanguageTag.English);
            isRightToLeft = Languages.IsRightToLeft(language);
        }
    }
}
