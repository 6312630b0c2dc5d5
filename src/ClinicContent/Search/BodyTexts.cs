using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Search;

/// <summary>Takes the texts out of rich text: a heading, paragraph, cell or label each, its runs put together. Not safe between threads.</summary>
internal sealed class BodyTexts(ITextSink sink, Func<ItemRef, string?> nameOf) : RichTextWalker
{
    private const int Nowhere = -1;

    private char[] pending = new char[1024];
    private int length;
    private int depth;

    // As deep as a text stands that is no run of inlines.
    private int labelDepth;
    private int cardDepth = Nowhere;
    private SearchFields field = SearchFields.Body;

    // Whether the inline that the walk is in has said something: a line break has not.
    private bool isSilent;
    private ItemRef? mention;

    internal void Read(ValueList<Block> blocks)
    {
        Walk(blocks);
        Flush();
    }

    private protected override void OnBlock(Block block)
    {
        Flush();
        labelDepth = depth;
        if (block is CareCardBlock { Level: CareLevel.Emergency } && cardDepth == Nowhere)
        {
            cardDepth = depth;
        }

        field =
            cardDepth != Nowhere ? SearchFields.EmergencyCards
            : block is HeadingBlock or QuestionBlock ? SearchFields.Headings
            : SearchFields.Body;
    }

    private protected override void OnText(string text)
    {
        (isSilent, mention) = (false, null);
        if (depth > labelDepth)
        {
            Append(text);
            return;
        }

        Flush();
        Append(text);
        Flush();
    }

    private protected override void OnItem(ItemRef item)
    {
        isSilent = false;
        mention = item;
    }

    private protected override void OnLinkEnd()
    {
        // A mention without words of its own shows the name of its item.
        if (mention is { } item)
        {
            Append(nameOf(item) ?? "");
            mention = null;
        }
    }

    private protected override void OnCitation(string key)
    {
        // The mark is not shown, and neither is the space before it.
        isSilent = false;
        length = pending.AsSpan(0, length).TrimEnd().Length;
    }

    private protected override void OnEnter(string member, int index)
    {
        depth++;
        isSilent = true;
        if (member is "facts" or "items" or "rows" or "header" or "cells" or "dos" or "donts")
        {
            Flush();
            labelDepth = depth;
        }
    }

    private protected override void OnLeave()
    {
        if (isSilent && depth > labelDepth)
        {
            Append(" ");
        }

        isSilent = false;
        depth--;
        if (depth < cardDepth)
        {
            Flush();
            cardDepth = Nowhere;
        }
    }

    private void Append(string text)
    {
        if (length + text.Length > pending.Length)
        {
            Array.Resize(ref pending, Math.Max(length + text.Length, pending.Length * 2));
        }

        text.CopyTo(pending.AsSpan(length));
        length += text.Length;
    }

    private void Flush()
    {
        var text = pending.AsSpan(0, length).Trim();
        length = 0;
        if (!text.IsEmpty)
        {
            sink.Add(field, text);
        }
    }
}
