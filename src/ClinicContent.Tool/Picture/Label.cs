using System.Text;

namespace ClinicContent.Tool.Picture;

/// <summary>A name broken into lines that fit a box. Widths are guessed on the wide side: a picture knows no fonts.</summary>
internal static class Label
{
    private const int MostLines = 3;

    /// <summary>The lines of a name; what does not fit ends in an ellipsis.</summary>
    internal static IReadOnlyList<string> Break(string name, double width)
    {
        var lines = new List<string>();
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            if (lines.Count > 0 && WidthOf($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        if (lines.Count > MostLines)
        {
            lines.RemoveRange(MostLines, lines.Count - MostLines);
            lines[^1] = Shorten(lines[^1], width) + "…";
        }

        return lines;

        IEnumerable<string> Pieces(string word)
        {
            var piece = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (piece.Length > 0 && WidthOf(piece.ToString()) + WidthOf(rune) > width)
                {
                    yield return piece.ToString();
                    piece.Clear();
                }

                piece.Append(rune.ToString());
            }

            yield return piece.ToString();
        }
    }

    private static string Shorten(string line, double width)
    {
        while (line.Length > 0 && WidthOf(line) + WidthOf(new Rune('…')) > width)
        {
            line = line[..^(line.Length > 1 && char.IsSurrogatePair(line, line.Length - 2) ? 2 : 1)];
        }

        return line;
    }

    private static double WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    // In pixels, of a letter of 14.
    private static double WidthOf(Rune rune) =>
        rune.Value switch
        {
            'i' or 'j' or 'l' or 'f' or 't' or 'r' or 'I' or '.' or ',' or '-' or '\'' or '(' or ')' or ' ' => 5.4,
            'm' or 'w' or 'M' or 'W' => 13,
            >= 'A' and <= 'Z' => 10,
            < 0x2000 => 8.3,
            _ => 15,
        };
}
