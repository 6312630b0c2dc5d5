using ClinicContent.Model;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>Labelled facts, the terms and descriptions of a <c>dl</c>.</summary>
internal static class FactHtml
{
    internal static void Start(HtmlPage page, ReadOnlySpan<byte> label)
    {
        page.Raw("<div><dt>"u8);
        page.Own(label);
        page.Raw("</dt><dd>"u8);
    }

    internal static void Next(HtmlPage page) => page.Raw("</dd>\n<dd>"u8);

    internal static void End(HtmlPage page) => page.Raw("</dd></div>\n"u8);

    /// <summary>A fact with the marks of its sources; nothing where there is neither.</summary>
    internal static void Write(
        HtmlPage page,
        ReadOnlySpan<byte> label,
        Phrase text,
        ValueList<string> citations = default
    )
    {
        if (!text.IsEmpty || !citations.IsEmpty)
        {
            Start(page, label);
            page.Write(text);
            page.Citations.Marks(page, citations);
            End(page);
        }
    }

    /// <summary>A fact with several descriptions; nothing where there is none.</summary>
    internal static void WriteAll(HtmlPage page, ReadOnlySpan<byte> label, IEnumerable<Phrase> texts)
    {
        var any = false;
        foreach (var text in texts)
        {
            if (any)
            {
                Next(page);
            }
            else
            {
                Start(page, label);
            }

            page.Write(text);
            any = true;
        }

        if (any)
        {
            End(page);
        }
    }

    /// <summary>A fact for each day that there is.</summary>
    internal static void Write(HtmlPage page, ReadOnlySpan<byte> label, DateOnly? date)
    {
        if (date is { } day)
        {
            Start(page, label);
            DateHtml.Write(day, page);
            End(page);
        }
    }

    /// <summary>People, linked where they have a page.</summary>
    internal static void Write(HtmlPage page, ReadOnlySpan<byte> label, ValueList<Person> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (i == 0)
            {
                Start(page, label);
            }
            else
            {
                Next(page);
            }

            WritePerson(page, people[i]);
        }

        if (!people.IsEmpty)
        {
            End(page);
        }
    }

    private static void WritePerson(HtmlPage page, Person person)
    {
        page.Raw("<bdi>"u8);
        if (person.Url is { } url)
        {
            page.WriteLink(url, person.Name);
        }
        else
        {
            page.Buffer.Text(person.Name);
        }

        page.Raw("</bdi>"u8);
        if (person.Credentials is not null)
        {
            page.Raw(", "u8);
            page.Buffer.Text(person.Credentials);
        }

        if (person.Role is not null)
        {
            page.Raw(" ("u8);
            page.Buffer.Text(person.Role);
            page.Raw(")"u8);
        }
    }
}
