using System.Text;

namespace ClinicContent.Tests.Feeds.Lists;

/// <summary>Reads comma-separated values as RFC 4180 says it, and refuses what it does not allow.</summary>
internal static class CsvReader
{
    internal static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>>();
        for (var at = 0; at < text.Length; )
        {
            var row = new List<string>();
            do
            {
                row.Add(Cell(text, ref at));
            } while (Take(text, ref at, ","));

            Assert.True(Take(text, ref at, "\r\n"), $"no end of a row at {at}");
            rows.Add(row);
        }

        return rows;
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (!Take(text, ref at, "\""))
        {
            for (; at < text.Length && text[at] is not (',' or '\r'); at++)
            {
                Assert.False(text[at] is '"' or '\n', $"'{text[at]}' stands without quotes at {at}");
                cell.Append(text[at]);
            }

            return cell.ToString();
        }

        while (true)
        {
            if (Take(text, ref at, "\"\""))
            {
                cell.Append('"');
            }
            else if (Take(text, ref at, "\""))
            {
                return cell.ToString();
            }
            else
            {
                cell.Append(text[at++]);
            }
        }
    }

    private static bool Take(string text, ref int at, string token)
    {
        var there = string.CompareOrdinal(text, at, token, 0, token.Length) == 0;
        at += there ? token.Length : 0;
        return there;
    }
}
