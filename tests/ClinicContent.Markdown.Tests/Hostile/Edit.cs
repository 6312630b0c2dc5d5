namespace ClinicContent.Markdown.Tests.Hostile;

/// <summary>A change of some bytes.</summary>
/// <param name="What">Which sort of change.</param>
/// <param name="Where">Where, from the start, 0, to the end, 1.</param>
/// <param name="Value">A byte for it.</param>
/// <param name="Length">How many bytes it concerns.</param>
internal sealed record Edit(int What, double Where, byte Value, int Length)
{
    /// <summary>The bytes with the change, which may take from others.</summary>
    internal byte[] Apply(byte[] bytes, byte[] others)
    {
        var at = (int)(Where * bytes.Length);
        var end = Math.Min(bytes.Length, at + Length);
        var from = (int)(Where * others.Length);
        return What switch
        {
            0 => [.. bytes[..at], Value, .. bytes[Math.Min(at + 1, bytes.Length)..]],
            1 => [.. bytes[..at], (byte)(Value & 0x7F), .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[end..]],
            3 => [.. bytes[..end], .. bytes[at..]],
            4 => [.. bytes[..at], .. others[from..Math.Min(others.Length, from + (Length * 4))], .. bytes[at..]],
            _ => [.. bytes[..at], .. others[from..]],
        };
    }
}
