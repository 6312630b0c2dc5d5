using System.Globalization;
using System.Text;
using ClinicContent.Tool.Files;
using ClinicContent.Tool.Pages;
using ClinicContent.Tool.Site;
using Microsoft.AspNetCore.Http;

namespace ClinicContent.Tool.Preview;

/// <summary>Answers the requests of a browser: with files of the site, the images that its catalog lists, and word of changes.</summary>
/// <param name="live">What is shown.</param>
/// <param name="imageFolder">The folder from which images are read; null where there is none.</param>
/// <param name="tell">Is told what went wrong with an answer.</param>
/// <param name="end">Ends what would go on for ever.</param>
internal sealed class PreviewResponder(
    LivePreview live,
    string? imageFolder,
    Action<string> tell,
    CancellationToken end
)
{
    // Outside images may stand in content; styles, scripts and everything else are the site's own.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal async Task RespondAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        if (IsForEvents(context))
        {
            await SendEventsAsync(context).ConfigureAwait(false);
            return;
        }

        var answer = SafeAnswerTo(request);
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Body.Length;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (answer.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "GET, HEAD";
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static string? RefusalOf(HttpRequest request) =>
        !PreviewHost.IsOwn(request.Host.Host) ? "This preview is for this machine: ask for localhost."
        : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? "A preview is only read."
        : null;

    private bool IsForEvents(HttpContext context) =>
        RefusalOf(context.Request) is null
        && HttpMethods.IsGet(context.Request.Method)
        && context.Request.Path.Value == live.Site.BasePath + PreviewNotes.EventsPath;

    // One page that cannot be made, whatever the reason, is told, and does not end the others.
    private PreviewAnswer SafeAnswerTo(HttpRequest request)
    {
        try
        {
            return AnswerTo(request);
        }
        catch (Exception fault)
        {
            tell($"Cannot show {Escaped.Text(request.Path.ToString())}: {Escaped.Text(fault.ToString())}");

            return PreviewAnswer.Plain(
                StatusCodes.Status500InternalServerError,
                "This page cannot be shown; the command says why."
            );
        }
    }

    private PreviewAnswer AnswerTo(HttpRequest request)
    {
        if (RefusalOf(request) is { } refusal)
        {
            var isMethod = PreviewHost.IsOwn(request.Host.Host);
            return PreviewAnswer.Plain(
                isMethod ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status421MisdirectedRequest,
                refusal
            );
        }

        var site = live.Site;
        var path = request.Path.Value ?? "/";
        return path.StartsWith(site.BasePath, StringComparison.Ordinal)
                ? AnswerBelow(site, path[site.BasePath.Length..], request.Query["q"].ToString())
            : path == "/" || path + "/" == site.BasePath ? PreviewAnswer.MovedTo(site.BasePath)
            : NotFound(site);
    }

    private PreviewAnswer AnswerBelow(Website site, string path, string query)
    {
        if (path == SearchForm.Path && query.Length > 0 && live.HasContent)
        {
            var answer = site.Write(SearchPage.Answering(site, query));
            return new(StatusCodes.Status200OK, WrittenFile.TypeOf(".html"), answer);
        }

        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!live.HasContent && WrittenFile.TypeOf(file).StartsWith("text/html", StringComparison.Ordinal))
        {
            // While there is nothing to show, what keeps it from being shown stands in its place.
            file = DiagnosticsPage.Path + "index.html";
        }

        if (site.Files.TryGetValue(file, out var found))
        {
            return new(StatusCodes.Status200OK, found.MediaType, found.Content());
        }

        if (site.Files.ContainsKey(path + "/index.html"))
        {
            return PreviewAnswer.MovedTo(
                site.BasePath + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal) + "/"
            );
        }

        return ImageAt(site, path) is { } image
            ? new(StatusCodes.Status200OK, WrittenFile.TypeOf(path), image)
            : NotFound(site);
    }

    private static PreviewAnswer NotFound(Website site) =>
        new(StatusCodes.Status404NotFound, WrittenFile.TypeOf(".html"), site.NotFound());

    // Only what the catalog lists: a path that leads elsewhere is on no list.
    private byte[]? ImageAt(Website site, string path)
    {
        var isListed = site.Catalog.Images.Any(image => image.Path == path);
        var file = isListed && imageFolder is not null ? Path.Combine(imageFolder, path) : null;
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    // Server-sent events (HTML, 9.2): the version that is shown, at once and whenever there is another one.
    private async Task SendEventsAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, end);
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var change = live.ChangeAsync();
                var word = string.Create(
                    CultureInfo.InvariantCulture,
                    $"event: version\ndata: {live.Site.Preview!.Version}\n\n"
                );
                await context
                    .Response.Body.WriteAsync(Encoding.UTF8.GetBytes(word), either.Token)
                    .ConfigureAwait(false);
                await context.Response.Body.FlushAsync(either.Token).ConfigureAwait(false);
                await change.WaitAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the preview ends.
        }
    }
}
