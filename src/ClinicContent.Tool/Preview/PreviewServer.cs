using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ClinicContent.Tool.Preview;

/// <summary>Serves a preview to this machine alone, over IPv4 and IPv6.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>Where a preview is unless the command says otherwise; when it is taken, one of the next ones.</summary>
    internal const int DefaultPort = 5080;

    private const int Attempts = 10;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server, int port)
    {
        this.server = server;
        Port = port;
    }

    /// <summary>The port on which it listens.</summary>
    internal int Port { get; }

    /// <summary>Begins to serve.</summary>
    /// <param name="port">The port; null for the first of a few that is free, 0 for any.</param>
    /// <param name="respond">Answers one request.</param>
    /// <param name="cancellation">Ends the beginning.</param>
    /// <exception cref="WrongUseException">The port is taken, or may not be used.</exception>
    internal static async Task<PreviewServer> StartAsync(
        int? port,
        Func<HttpContext, Task> respond,
        CancellationToken cancellation
    )
    {
        for (var attempt = 0; ; attempt++)
        {
            var sought = port switch
            {
                null => DefaultPort + attempt,
                0 => FreePort(),
                { } named => named,
            };
            var kestrel = Create(sought);
            try
            {
                await kestrel.StartAsync(new RequestApplication(respond), cancellation).ConfigureAwait(false);
                return new(kestrel, sought);
            }
            catch (Exception fault) when (fault is IOException or SocketException)
            {
                kestrel.Dispose();
                if (port is > 0 || attempt == Attempts - 1)
                {
                    throw new WrongUseException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Port {sought} cannot be used: {Escaped.Text(fault.Message)} --port names another one."
                        )
                    );
                }
            }
        }
    }

    /// <summary>Ends it, with every answer that is still going on.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        server.Dispose();
    }

    private static KestrelServer Create(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        return new(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance
        );
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
