using System.Text;

namespace ClinicContent.Markdown.Writing;

/// <summary>A container whose inlines are being written: the pieces so far, and where the next one stands.</summary>
/// <param name="staysOnLine">Whether a line break must not end the line.</param>
/// <param name="beginsLine">Whether the container begins a line.</param>
/// <param name="depth">How many emphases it stands in.</param>
/// <param name="isInLink">Whether it stands in a link.</param>
internal sealed class InlinePlace(bool staysOnLine, bool beginsLine, int depth = 0, bool isInLink = false)
{
    private readonly List<InlinePiece> pieces = [];
    private bool isFirst;
    private bool isLast;
    private bool isBeforeBreak;

    /// <summary>Whether a line break that comes next ends the line: not in a heading or cell, inside something, or where nothing follows.</summary>
    internal bool EndsLine => !staysOnLine && !isLast;

    /// <summary>How many emphases the container stands in.</summary>
    internal int Depth => depth;

    /// <summary>Whether the container stands in a link.</summary>
    internal bool IsInLink => isInLink;

    /// <summary>Where a text stands that comes next.</summary>
    internal TextPlace TextPlace =>
        new()
        {
            IsStart = isFirst || pieces[^1].Kind == InlinePieceKind.LineBreak,
            IsEnd = isLast || isBeforeBreak,
            IsLineStart = isFirst ? beginsLine : !staysOnLine && pieces[^1].Kind == InlinePieceKind.LineBreak,
            FollowsBracket = beginsLine && pieces is [{ Kind: InlinePieceKind.Other, Markdown: [.., ']'] }],
        };

    /// <summary>Says which of how many inlines comes next, and whether a line break follows it.</summary>
    internal void Stand(int index, int count, bool breaksAfter)
    {
        isFirst = index == 0;
        isLast = index == count - 1;
        isBeforeBreak = breaksAfter;
    }

    internal void Add(string markdown, InlinePieceKind kind = InlinePieceKind.Other) => Add(new(markdown, kind));

    internal void Add(InlinePiece piece) => pieces.Add(piece);

    /// <summary>A container inside this one.</summary>
    internal InlinePlace Inside(bool deeper = false, bool inLink = false) =>
        new(staysOnLine: true, beginsLine: false, depth + (deeper ? 1 : 0), isInLink || inLink);

    /// <summary>The pieces in a row, parted where they would run together.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            var before = i == 0 ? "" : text.ToString(Math.Max(0, text.Length - 12), Math.Min(12, text.Length));
            var isParted =
                i > 0 && (pieces[i - 1].Kind, pieces[i].Kind) is (InlinePieceKind.Text, InlinePieceKind.Text);
            text.Append(isParted ? MarkdownText.Boundary : "").Append(pieces[i].Between(before, After(i), depth == 0));
        }

        return text.ToString();
    }

    // How the next piece begins: an emphasis with something that is none of its words.
    private string After(int index) =>
        index + 1 == pieces.Count ? ""
        : pieces[index + 1].Kind == InlinePieceKind.Emphasis ? "*"
        : pieces[index + 1].Markdown;
}
