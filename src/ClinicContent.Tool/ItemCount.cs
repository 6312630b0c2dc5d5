namespace ClinicContent.Tool;

/// <summary>How many items were read so far; safe between threads.</summary>
internal sealed class ItemCount : IProgress<int>
{
    private volatile int value;

    internal int Value => value;

    public void Report(int value) => this.value = value;
}
