using ClinicContent.Model.Blocks;

namespace ClinicContent.Model;

/// <summary>Counts words: runs of characters that are not white space.</summary>
internal sealed class WordCounter : RichTextWalker
{
    private int words;

    internal static int Count(ValueList<Block> blocks)
    {
        var counter = new WordCounter();
        counter.Walk(blocks);
        return counter.words;
    }

    private protected override void OnText(string text)
    {
        var inside = false;
        foreach (var c in text)
        {
            var space = char.IsWhiteSpace(c);
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
    }
}
