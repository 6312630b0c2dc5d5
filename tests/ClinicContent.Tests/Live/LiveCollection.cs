namespace ClinicContent.Tests.Live;

/// <summary>One test after another: Linux gives a user 128 watchers, and a monitor takes about seven.</summary>
[CollectionDefinition(Name)]
public sealed class LiveCollection
{
    internal const string Name = "live";
}
