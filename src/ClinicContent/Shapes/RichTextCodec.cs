using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Shapes;

/// <summary>Rich text: an array of blocks.</summary>
internal sealed class RichTextCodec : Codec<RichText>
{
    internal override string Phrase => "an array of blocks";

    internal override RichText Read(ShapeReader reader, int token) => RichText.Trusted(ReadBlocks(reader, token));

    internal override void Describe(ShapeDescriber describer) => describer.RichText(BlockShapes.Block);

    internal override void Write(ShapeSink sink, RichText value)
    {
        if (sink.TryBlocks(value.Blocks))
        {
            return;
        }

        sink.StartArray();
        foreach (var block in value.Blocks.AsSpan())
        {
            BlockShapes.Block.Write(sink, block);
        }

        sink.EndArray();
    }

    internal static Block[] ReadBlocks(ShapeReader reader, int token) => reader.ReadArray(token, BlockShapes.Block);
}
