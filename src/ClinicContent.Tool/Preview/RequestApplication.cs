using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ClinicContent.Tool.Preview;

/// <summary>What a server runs for each request: one function, and nothing around it.</summary>
/// <param name="respond">Answers one request.</param>
internal sealed class RequestApplication(Func<HttpContext, Task> respond) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => respond(context);

    public void DisposeContext(HttpContext context, Exception? exception) { }
}
