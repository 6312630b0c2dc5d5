namespace ClinicContent.Live;

/// <summary>Somebody who is told of something, until it is disposed.</summary>
internal sealed class Listener<T>(Action<T> call, Listeners<T> owner) : IDisposable
{
    private volatile Action<T>? call = call;

    internal void Tell(T news) => call?.Invoke(news);

    public void Dispose()
    {
        // What it refers to may go, however long somebody keeps it.
        call = null;
        owner.Remove(this);
    }
}
