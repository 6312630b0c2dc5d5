namespace ClinicContent.Model.Blocks;

/// <summary>Lists of one kind of block, as lists of blocks.</summary>
internal static class BlockLists
{
    internal static ValueList<Block> AsBlocks<TBlock>(this ValueList<TBlock> blocks)
        where TBlock : Block
    {
        var copy = new Block[blocks.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = blocks[i];
        }

        return new(copy);
    }
}
