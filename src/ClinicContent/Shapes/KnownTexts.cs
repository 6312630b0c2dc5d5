using System.Buffers.Binary;
using System.Text;

namespace ClinicContent.Shapes;

/// <summary>
/// Short texts that were read before, to be handed out again: in a row of items most ids, names, tags and keys are the same. It
/// remembers one text for each of some hashes, the last one. Not safe between threads.
/// </summary>
internal sealed class KnownTexts
{
    private const int Slots = 256;
    private const int MaxLength = 48;

    private readonly string?[] known = new string?[Slots];

    /// <summary>The text of some UTF-8.</summary>
    internal string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var slot = ref known[Hash(utf8)];
        if (slot is { } text && Ascii.Equals(utf8, text))
        {
            return text;
        }

        return slot = Encoding.UTF8.GetString(utf8);
    }

    // The first and the last eight bytes, or all of fewer, and the length.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        ulong ends;
        if (utf8.Length >= sizeof(ulong))
        {
            ends = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            ends ^= ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]), 23);
        }
        else
        {
            ends = 0;
            foreach (var one in utf8)
            {
                ends = (ends << 8) | one;
            }
        }

        return (int)(((ends + (uint)utf8.Length) * 0x9E3779B97F4A7C15UL) >> 56);
    }
}
