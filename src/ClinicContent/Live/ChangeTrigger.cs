namespace ClinicContent.Live;

/// <summary>Tells that files may have changed.</summary>
internal abstract class ChangeTrigger : IDisposable
{
    /// <summary>Makes ready for the next reading: what changes from now on is told.</summary>
    /// <exception cref="IOException">The system refuses to watch.</exception>
    internal abstract void Prepare(CancellationToken cancellation);

    /// <summary>Waits until files may have changed.</summary>
    internal abstract Task WaitAsync(CancellationToken cancellation);

    /// <summary>Whether they have changed again since it was last asked, or waited for.</summary>
    internal abstract bool HasMore(CancellationToken cancellation);

    /// <summary>Why changes may go unseen for now; null where all is well, and once it was taken.</summary>
    internal virtual Exception? TakeFault() => null;

    public abstract void Dispose();
}
