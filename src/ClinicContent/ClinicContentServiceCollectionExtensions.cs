using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;
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
    /// <see cref="ContentCatalog.AsSeenOn"/>.
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
        var builder = FindBuilder(services)?.Copy() ?? new();
        configure(builder);
        var result = builder.Build();
        var catalog = result.OrThrow();
        services.RemoveAll<ContentCatalogBuilder>();
        services.RemoveAll<ContentCatalogResult>();
        services.RemoveAll<ContentCatalog>();
        return services.AddSingleton(builder).AddSingleton(result).AddSingleton(catalog);
    }

    // The builder stays among the services, where a further call finds it.
    private static ContentCatalogBuilder? FindBuilder(IServiceCollection services) =>
        services.FirstOrDefault(service => service.ServiceType == typeof(ContentCatalogBuilder))?.ImplementationInstance
        as ContentCatalogBuilder;
}
