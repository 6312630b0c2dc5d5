using System.Runtime.InteropServices;

namespace ClinicContent.Markdown.Reading;

/// <summary>How many marks of each sort stand between two blank lines.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MarkCounts
{
    private int brackets;
    private int emphases;
    private int angles;
    private int ticks;
    private int openBrackets;
    private int openParentheses;
    private int pipes;
    private int pipesOfLine;
    private int mostPipes;
    private int linesWithPipes;

    /// <summary>Whether a table would have far more cells than stand in the text: the parser adds those that short rows lack.</summary>
    internal readonly bool IsHollow => (long)(mostPipes + 1) * linesWithPipes > (4L * pipes) + 200;

    internal void EndLine() => pipesOfLine = 0;

    /// <summary>Counts another one.</summary>
    /// <returns>Whether that is one too many.</returns>
    internal bool Add(char mark, int most, int mostOpen)
    {
        switch (mark)
        {
            case '[':
                brackets++;
                openBrackets++;
                break;
            case ']':
                openBrackets = Math.Max(0, openBrackets - 1);
                break;
            case '(':
                openParentheses++;
                break;
            case ')':
                openParentheses = Math.Max(0, openParentheses - 1);
                break;
            case '<':
                angles++;
                break;
            case '`':
                ticks++;
                break;
            case '|':
                pipes++;
                linesWithPipes += pipesOfLine++ == 0 ? 1 : 0;
                mostPipes = Math.Max(mostPipes, pipesOfLine);
                break;
            default:
                emphases++;
                break;
        }

        return Math.Max(Math.Max(brackets, emphases), Math.Max(angles, ticks)) > most
            || Math.Max(openBrackets, openParentheses) > mostOpen
            || pipes > 20 * most;
    }
}
