using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Tool.Preview;
using Microsoft.AspNetCore.Http;

namespace ClinicContent.Tool.Tests.Preview;

public sealed class PreviewResponderTests
{
    [Fact]
    public async Task RespondAsync_PageThatCannotBeMade_IsToldAndEndsNothing()
    {
        using var error = new StringWriter();
        var responder = new PreviewResponder(WithBrokenBody(), imageFolder: null, error.Write, CancellationToken.None);
        Assert.Equal(StatusCodes.Status500InternalServerError, await StatusOf(responder, "/conditions/a/"));
        Assert.StartsWith("Cannot show /conditions/a/: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("CLN0101", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(StatusCodes.Status200OK, await StatusOf(responder, "/conditions/b/"));
    }

    // A bundle that is opened in trust shows only when a body is read that it is broken.
    private static LivePreview WithBrokenBody()
    {
        var items = new[] { Condition("a", "Broken"), Condition("b", "Whole") };
        var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(
            new ContentCatalogBuilder().Add(items).Build().OrThrow()
        );
        bytes[bytes.AsSpan().LastIndexOf("Broken words"u8)] = 1;
        var live = new LivePreview(catalog => catalog, () => new(), "everybody");
        live.Show(new ContentCatalogBuilder().AddSource(ContentSource.OpenBundle(bytes, "all")).Build());
        return live;
    }

    private static Condition Condition(string id, string name) =>
        new()
        {
            Id = new(id),
            Name = name,
            Summary = "S.",
            Body = RichText.FromText(name + " words"),
        };

    private static async Task<int> StatusOf(PreviewResponder responder, string path)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Host = new("localhost");
        context.Request.Path = path;
        await responder.RespondAsync(context);
        return context.Response.StatusCode;
    }
}
