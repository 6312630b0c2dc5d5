namespace ClinicContent.Model.Blocks;

/// <summary>Finds sections in a flat row of blocks.</summary>
internal static class SectionReader
{
    internal static ValueList<Section> Split(ValueList<Block> blocks)
    {
        var sections = new List<Section>();
        var start = 0;
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (i == blocks.Count || blocks[i] is HeadingBlock)
            {
                if (i > start)
                {
                    sections.Add(Make(blocks, start, i));
                }

                start = i;
            }
        }

        return sections.ToValueList();
    }

    internal static Section? Find(ValueList<Block> blocks, Aspect aspect)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading && heading.Aspect == aspect)
            {
                var end = i + 1;
                while (end < blocks.Count && !(blocks[end] is HeadingBlock next && next.Level <= heading.Level))
                {
                    end++;
                }

                return Make(blocks, i, end);
            }
        }

        return null;
    }

    private static Section Make(ValueList<Block> blocks, int start, int end)
    {
        var heading = blocks[start] as HeadingBlock;
        var first = heading is null ? start : start + 1;
        return new() { Heading = heading, Blocks = ValueList.Create(blocks.AsSpan()[first..end]) };
    }
}
