using ClinicContent.Model.Blocks;

namespace ClinicContent.Html;

/// <summary>Somebody to contact, with numbers that a phone can dial.</summary>
internal static class ContactHtml
{
    internal static void Write(Contact contact, HtmlPage page)
    {
        var buffer = page.Buffer;
        buffer.Raw("<strong><bdi>"u8);
        buffer.Text(contact.Name);
        buffer.Raw("</bdi></strong>"u8);
        if (contact.Jurisdiction is { } jurisdiction)
        {
            buffer.Raw(" ("u8);
            buffer.Text(jurisdiction.Value);
            buffer.Raw(")"u8);
        }

        var separator = ": "u8;
        if (contact.Phone is not null)
        {
            buffer.Raw(separator);
            page.Own("call "u8);
            WriteNumber(contact.Phone, "tel:"u8, page);
            separator = "; "u8;
        }

        if (contact.Text is not null)
        {
            buffer.Raw(separator);
            page.Own("text "u8);
            WriteNumber(contact.Text, "sms:"u8, page);
            separator = "; "u8;
        }

        if (contact.Url is { } url)
        {
            buffer.Raw(separator);
            page.WriteLink(url, Words(url));
            separator = "; "u8;
        }

        if (contact.Hours is not null)
        {
            buffer.Raw(separator);
            buffer.Text(contact.Hours);
        }
    }

    // People say where a page is without the scheme.
    private static string Words(Model.WebUrl url) =>
        url.Scheme is "http" or "https"
            ? url.Value[(url.Value.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/')
            : url.Value;

    // A number that is dialled wrongly is worse than one that is not a link: only what is plainly one number becomes a link.
    private static void WriteNumber(string number, ReadOnlySpan<byte> scheme, HtmlPage page)
    {
        Span<char> digits = stackalloc char[20];
        var count = Dial(number, digits);
        if (count == 0 || page.InLink)
        {
            page.Buffer.Raw("<bdi>"u8);
            page.Buffer.Text(number);
            page.Buffer.Raw("</bdi>"u8);
            return;
        }

        page.Buffer.Raw("<a href=\""u8);
        page.Buffer.Raw(scheme);
        page.Buffer.Text(digits[..count]);
        page.Buffer.Raw("\">"u8);
        page.Buffer.Text(number);
        page.Buffer.Raw("</a>"u8);
    }

    /// <summary>What to dial for a number as people write it; 0 where it is none.</summary>
    internal static int Dial(ReadOnlySpan<char> number, Span<char> digits)
    {
        var count = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c) || (c == '+' && count == 0))
            {
                if (count == digits.Length)
                {
                    return 0;
                }

                digits[count++] = c;
            }
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '\u00A0' or '\u2010' or '\u2011' or '\u2013'))
            {
                return 0;
            }
        }

        // ITU-T E.164 has at most 15 digits; no service has fewer than two.
        var ofNumber = count > 0 && digits[0] == '+' ? count - 1 : count;
        return ofNumber is >= 2 and <= 15 ? count : 0;
    }
}
