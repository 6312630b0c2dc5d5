namespace ClinicContent.Live;

/// <summary>Those who are told of something, in the order in which they came. Safe between threads.</summary>
internal sealed class Listeners<T>
{
    private readonly Lock gate = new();
    private volatile Listener<T>[] all = [];

    internal IReadOnlyList<Listener<T>> All => all;

    internal Listener<T> Add(Action<T> call)
    {
        var listener = new Listener<T>(call, this);
        lock (gate)
        {
            all = [.. all, listener];
        }

        return listener;
    }

    internal void Remove(Listener<T> listener)
    {
        lock (gate)
        {
            all = Array.FindAll(all, other => other != listener);
        }
    }
}
