using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
using ClinicContent.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClinicContent;

/// <summary>Puts a catalog into a container of services.</summary>
public static class ClinicContentServiceCollectionExtensions
{
    /// <summary>Reads content, checks it, and registers its <see cref="ContentCatalog"/> as a singleton, beside the <see cref="ContentCatalogResult"/> with every warning.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds sources: a folder, a bundle, the starter content, items made in code. Several calls add up, overlays included.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// The content is read and checked here and now, so that an app with broken content does not start; it is read anew by each further
    /// call, whose sources come after those of the calls before: each call may refer to what is there already, so that a clinic's content
    /// comes after the starter content that it refers to, or in the same call in any order. The catalog holds drafts: show readers
    /// <see cref="ContentCatalog.AsSeenOn"/>. After <see cref="AddLiveClinicContent"/> the sources are live too.
    /// </remarks>
    /// <exception cref="ArgumentNullException">There are no services, or nothing that adds sources.</exception>
    /// <exception cref="ContentException">The content has errors; the exception carries every diagnostic.</exception>
    /// <example><code>services.AddClinicContent(content => content.AddSource(ContentSource.Folder("content")));</code></example>
    public static IServiceCollection AddClinicContent(
        this IServiceCollection services,
        Action<ContentCatalogBuilder> configure
    )
    {
        Guard.Against.Null(services);
        Guard.Against.Null(configure);
        return services.Add(configure, FindInstance<MonitorOptions>(services));
    }

    /// <summary>
    /// Reads content, checks it, and registers a <see cref="ContentMonitor"/> as a singleton, which reads it again when it changes. Each
    /// scope has one <see cref="ContentCatalog"/>, that of its first look; beside it stands the <see cref="ContentCatalogResult"/> of the last reading.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds sources: a folder, a bundle, the starter content, items made in code. Several calls add up, overlays included.</param>
    /// <param name="options">How changes are noticed; those of an earlier call, or the defaults, where there are none.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// <para>
    /// A request sees one catalog from beginning to end. A singleton outlives its catalog: it takes the monitor, and asks for
    /// <see cref="ContentMonitor.Current"/> each time, or listens with <see cref="ContentMonitor.OnChange"/>.
    /// </para>
    /// <para>
    /// The content is read and checked here and now, as <see cref="AddClinicContent"/> does, so that an app with broken content does not
    /// start, and again when the monitor is first asked for, from when on it is watched; content that was broken in between throws there
    /// <see cref="ContentException"/>, and the next one who asks tries again. What was registered by <see cref="AddClinicContent"/>, before
    /// or after, becomes a source of the monitor, and what can change of it is live. The container disposes the monitor.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">There are no services, or nothing that adds sources.</exception>
    /// <exception cref="ContentException">The content has errors; the exception carries every diagnostic.</exception>
    /// <example><code>services.AddLiveClinicContent(content => content.AddSource(ContentSource.Folder("content")));</code></example>
    public static IServiceCollection AddLiveClinicContent(
        this IServiceCollection services,
        Action<ContentCatalogBuilder> configure,
        MonitorOptions? options = null
    )
    {
        Guard.Against.Null(services);
        Guard.Against.Null(configure);
        return services.Add(configure, options ?? FindInstance<MonitorOptions>(services) ?? MonitorOptions.Default);
    }

    private static IServiceCollection Add(
        this IServiceCollection services,
        Action<ContentCatalogBuilder> configure,
        MonitorOptions? live
    )
    {
        var builder = FindInstance<ContentCatalogBuilder>(services)?.Copy() ?? new();
        configure(builder);
        var result = builder.Build();
        var catalog = result.OrThrow();
        services
            .RemoveAll<ContentCatalogBuilder>()
            .RemoveAll<ContentCatalogResult>()
            .RemoveAll<ContentCatalog>()
            .RemoveAll<ContentMonitor>()
            .RemoveAll<MonitorOptions>()
            .AddSingleton(builder);
        return live is null
            ? services.AddSingleton(result).AddSingleton(catalog)
            : services
                .AddSingleton(live)
                .AddSingleton(_ => ContentMonitor.Start(builder, live).OrThrow())
                .AddScoped(static provider => provider.GetRequiredService<ContentMonitor>().LastResult)
                .AddScoped(static provider => provider.GetRequiredService<ContentMonitor>().Current);
    }

    // What an earlier call registered stays among the services, where a further call finds it.
    private static T? FindInstance<T>(IServiceCollection services)
        where T : class =>
        services.FirstOrDefault(service => service.ServiceType == typeof(T))?.ImplementationInstance as T;
}
