using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace ClinicContent.Tool.Tests.Preview;

public sealed partial class PreviewTests
{
    private const string Good = """{ "formatVersion": 1, "name": "Some name", "summary": "A." }""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.example.org", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.0.1", HttpStatusCode.MisdirectedRequest)]
    public async Task Request_Host_IsThisMachineOrRefused(string host, HttpStatusCode expected)
    {
        using var run = await StartAsync("preview");
        foreach (var path in new[] { "", "_preview/events", "assets/site.css" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, run.Url + path) { Headers = { Host = host } };
            using var answer = await run.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Request_ThatIsNoReading_IsRefused(string method)
    {
        using var run = await StartAsync("preview");
        using var request = new HttpRequestMessage(new(method), run.Url);
        using var answer = await run.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Request_Head_HasTheLengthAndNoBody()
    {
        using var run = await StartAsync("preview");
        using var request = new HttpRequestMessage(HttpMethod.Head, run.Url);
        using var answer = await run.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 1000);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Answer_Headers_LetNothingElseIn()
    {
        using var run = await StartAsync("preview");
        using var answer = await run.Client.GetAsync(run.Url + "conditions/ptsd/");
        Assert.Contains(
            "default-src 'none'; style-src 'self'; script-src 'self';",
            Header("Content-Security-Policy"),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server"));

        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/images/../../secret.txt")]
    [InlineData("/images/%2e%2e%2f%2e%2e%2fsecret.txt")]
    [InlineData("/images/..%5c..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/secret.txt")]
    [InlineData("/conditions/a.json")]
    [InlineData("/secret.txt%00.html")]
    public async Task Request_PathToWhatIsNotListed_FindsNothing(string path)
    {
        using var folder = new TempFolder();
        folder.Write("secret.txt", "the secret");
        folder.Write("content/secret.txt", "the secret");
        folder.Write("content/conditions/a.json", Good);
        using var run = await StartAsync("preview", folder["content"], "--drafts");
        var answer = await RawAsync(run.Port, path);
        Assert.DoesNotContain("the secret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("formatVersion", answer, StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
    }

    [Theory]
    [InlineData("images/a.png", HttpStatusCode.OK)]
    [InlineData("images/unused.png", HttpStatusCode.NotFound)]
    public async Task Request_Image_IsAnsweredWhereContentNamesIt(string path, HttpStatusCode expected)
    {
        using var folder = new TempFolder();
        folder.Write("images/a.png", "picture");
        folder.Write("images/unused.png", "picture");
        folder.Write(
            "conditions/a.md",
            "---\nname: A\nsummary: A.\nleadImage:\n  source: ../images/a.png\n  decorative: true\n---\n"
        );
        using var run = await StartAsync("preview", folder.Path, "--drafts");
        using var answer = await run.Client.GetAsync(run.Url + path);
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal("picture", await answer.Content.ReadAsStringAsync());
            Assert.Contains(
                "src=\"/images/a.png\"",
                await run.Client.GetStringAsync(run.Url + "conditions/a/"),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Request_PathWithoutItsSlash_IsLedToTheCanonicalOne()
    {
        using var run = await StartAsync("preview");
        Assert.Contains(
            "Location: /conditions/ptsd/\r\n",
            await RawAsync(run.Port, "/conditions/ptsd"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Preview_SiteBelowAPath_StandsThereToo()
    {
        using var run = await StartAsync("preview", "--base-url", "https://clinic.example/help/");
        Assert.EndsWith("/help/", run.Url.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/help/conditions/ptsd/\"",
            await run.Client.GetStringAsync(run.Url + "a-z/"),
            StringComparison.Ordinal
        );
        Assert.Contains("Location: /help/\r\n", await RawAsync(run.Port, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ContentThatChanges_TellsAndShowsIt()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Good);
        using var run = await StartAsync("preview", folder.Path, "--drafts");
        using var events = new StreamReader(await run.Client.GetStreamAsync(run.Url + "_preview/events"));
        Assert.Equal("1", await NextVersionAsync(events));
        Assert.Contains(
            "Some name",
            await run.Client.GetStringAsync(run.Url + "conditions/a/"),
            StringComparison.Ordinal
        );

        folder.Write("conditions/a.json", Good.Replace("Some", "Another", StringComparison.Ordinal));
        Assert.Equal("2", await NextVersionAsync(events));
        Assert.Contains(
            "Another name",
            await run.Client.GetStringAsync(run.Url + "conditions/a/"),
            StringComparison.Ordinal
        );

        folder.Write("conditions/a.json", "{");
        Assert.Equal("3", await NextVersionAsync(events));
        var stale = await run.Client.GetStringAsync(run.Url + "conditions/a/");
        Assert.Contains("Another name", stale, StringComparison.Ordinal);
        Assert.Contains("the last content without errors", stale, StringComparison.Ordinal);
        Assert.Contains("CLN0101", await run.Client.GetStringAsync(run.Url + "diagnostics/"), StringComparison.Ordinal);
        Assert.Equal(0, await run.Command.Interrupt());
    }

    [Fact]
    public async Task Preview_ContentWithErrorsFromTheBeginning_ShowsThemEverywhere()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{ \"nam\": \"<b>\" }");
        using var run = await StartAsync("preview", folder.Path);
        var page = await run.Client.GetStringAsync(run.Url);
        Assert.Contains("CLN0102", page, StringComparison.Ordinal);
        Assert.Contains("<mark>&quot;nam&quot;</mark>: &quot;&lt;b&gt;&quot;", page, StringComparison.Ordinal);
        folder.Write("conditions/a.json", Good);
        using var events = new StreamReader(await run.Client.GetStreamAsync(run.Url + "_preview/events"));
        while (await NextVersionAsync(events) != "2") { }

        Assert.Contains("Clinic content</h1>", await run.Client.GetStringAsync(run.Url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_PathThatDoesNotExist_StopsAsAnExportDoes()
    {
        using var folder = new TempFolder();
        var run = await TestCommand.Run("preview", folder["nofolder"], "--port", "0").WaitAsync(Patience);
        var export = await TestCommand.Run("export", folder["nofolder"], "--to", folder["out"], "--as", "site");
        Assert.Equal((1, "", export.Error), (run.ExitCode, run.Out, run.Error));
        Assert.Contains("error CLN0010: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("clinic-content.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Errors_AreReportedAtTheStartAndAfterEachChange()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", "{");
        using var run = await StartAsync("preview", folder.Path);
        Assert.Contains("conditions/a.json:1:2: error CLN0101: ", run.Command.Error, StringComparison.Ordinal);
        Assert.Contains("1 rejected; 1 error, 0 warnings\n", run.Command.Error, StringComparison.Ordinal);

        folder.Write("conditions/a.json", "{ \"nam\": \"A\" }");
        await run.Command.Until("---- 14:03:22 ----", "conditions/a.json:1:3: error CLN0102: ");

        folder.Write("conditions/a.json", Good);
        await run.Command.Until("The content has no errors any more.");
    }

    [Theory]
    [InlineData("content", "content/clinic-content.json")]
    [InlineData("content/conditions/a.json", "content/clinic-content.json")]
    [InlineData("packed/all.jsonl", "packed/clinic-content.json")]
    public async Task Preview_SiteFileAlone_IsReportedAndFollowed(string path, string site)
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/a.json", Good);
        await TestCommand.Succeed("compile", folder["content"], "--out", folder["packed/all.jsonl"]);
        folder.Write(site, """{ "baseUrl": "https://x.example/one/", "nam": "X" }""");
        using var run = await StartAsync("preview", folder[path], "--drafts");
        Assert.Contains($"{site}:1:40: error CLN0102: ", run.Command.Error, StringComparison.Ordinal);
        var diagnostics = await run.Client.GetStringAsync(run.Url + "diagnostics/");
        Assert.Contains($"{site}:1:40</code>", diagnostics, StringComparison.Ordinal);

        using var events = new StreamReader(await run.Client.GetStreamAsync(run.Url + "_preview/events"));
        folder.Write(site, """{ "baseUrl": "https://x.example/two/", "name": "Our clinic", "language": "de" }""");
        await run.Command.Until("The content has no errors any more.");
        while (await NextVersionAsync(events) != "2") { }

        var page = await run.Client.GetStringAsync($"http://localhost:{run.Port}/two/");
        Assert.Contains(" lang=\"de\">Our clinic</a>", page, StringComparison.Ordinal);
        Assert.Contains("Our clinic</h1>", page, StringComparison.Ordinal);

        folder.Write(site, """{ "baseUrl": "ftp://x.example/" }""");
        await run.Command.Until($"{site}:1:14: error CLN0106: ");
    }

    [Fact]
    public async Task Preview_FileThatIsNoContent_StopsAsAnExportDoes()
    {
        using var folder = new TempFolder();
        folder.Write("notes.txt", "text");
        var run = await TestCommand.Run("preview", folder["notes.txt"], "--port", "0").WaitAsync(Patience);
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("notes.txt: error CLN0009: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_Warnings_StandBesideThePageTheyConcern()
    {
        using var folder = new TempFolder();
        folder.Write("conditions/a.json", Good);
        folder.Write("conditions/b.md", "---\nname: B\nsummary: B.\n---\n\n## One\n\n#### Three\n\nText.\n");
        using var run = await StartAsync("preview", folder.Path, "--drafts");
        Assert.Contains(
            "Diagnostics of this page",
            await run.Client.GetStringAsync(run.Url + "conditions/b/"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Diagnostics of this page",
            await run.Client.GetStringAsync(run.Url + "conditions/a/"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("flashbaks", "found for “flashbaks”.", "<mark>Flashbacks</mark>")]
    [InlineData("zzzz", "0 pages found for “zzzz”.", "</html>")]
    [InlineData("<script>alert(1)</script>", "for “&lt;script&gt;alert(1)&lt;/script&gt;”.", "</html>")]
    public async Task Search_Query_IsAnsweredWithoutScript(string query, params string[] said)
    {
        using var run = await StartAsync("preview");
        var page = await run.Client.GetStringAsync(run.Url + "search/?q=" + Uri.EscapeDataString(query));
        Assert.All(said, words => Assert.Contains(words, page, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_PortThatIsTaken_IsWrongUse()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
        var run = await TestCommand.Run("preview", "--port", port);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Port {port} cannot be used", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("65536")]
    [InlineData("1.5")]
    [InlineData("http")]
    public async Task Preview_NoPort_IsWrongUse(string port)
    {
        var run = await TestCommand.Run("preview", "--port", port);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{port}' is no port", run.Error, StringComparison.Ordinal);
    }

    private static async Task<RunningPreview> StartAsync(params string[] args)
    {
        var run = new RunningCommand([.. args, "--port", "0"]);
        await run.Until("Ctrl+C");
        return new(run, new(Urls().Match(run.Error).Value));
    }

    // What no client would send: the path as it stands.
    private static async Task<string> RawAsync(int port, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        );
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private static async Task<string> NextVersionAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        throw new EndOfStreamException();
    }

    [GeneratedRegex("http://localhost:[0-9]+[^ ]*")]
    private static partial Regex Urls();

    private sealed record RunningPreview(RunningCommand Command, Uri Url) : IDisposable
    {
        internal HttpClient Client { get; } = new();

        internal int Port => Url.Port;

        public void Dispose()
        {
            Client.Dispose();
            Command.Dispose();
        }
    }
}
