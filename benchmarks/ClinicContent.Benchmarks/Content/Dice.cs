namespace ClinicContent.Benchmarks.Content;

/// <summary>Numbers that look random and are the same on every machine: one multiplication and one addition each.</summary>
/// <param name="seed">Where the row of numbers begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15UL) + 0xD1B54A32D192ED03UL;

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Next(int bound)
    {
        state = (state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)(((state >> 33) * (ulong)bound) >> 31);
    }

    /// <summary>Whether something that happens so many times in a hundred does.</summary>
    internal bool Chance(int percent) => Next(100) < percent;

    /// <summary>A number from 0 to below a bound, the low ones far more often: as some topics are written about most.</summary>
    internal int Skewed(int bound) => (int)((long)Next(1 << 15) * Next(1 << 15) * bound >> 30);

    /// <summary>One of several.</summary>
    internal T Pick<T>(T[] values) => values[Next(values.Length)];
}
