using System.CommandLine;
using ClinicContent.Diagnostics;
using ClinicContent.Loading;
using ClinicContent.Model;
using ClinicContent.Site;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary>Where the site will stand: <c>--base-url</c>, and in the content folder <c>clinic-content.json</c>, which says the rest too.</summary>
internal sealed class SiteChoice
{
    private readonly Option<WebUrl?> baseUrl = new("--base-url")
    {
        Description =
            "Where the site will stand, such as https://clinic.example/; else clinic-content.json in the content folder says it.",
        HelpName = "URL",
        CustomParser = static result =>
        {
            var text = result.Tokens[0].Value;
            try
            {
                return (SiteOptions.Default with { BaseUrl = new(text) }).BaseUrl;
            }
            catch (ArgumentException)
            {
                result.AddError($"'{Escaped.Text(text)}' is no base URL: write one as in https://clinic.example/.");
                return null;
            }
        },
    };

    internal void AddTo(Command command) => command.Add(baseUrl);

    /// <summary>The site. What is wrong with its file, and that nobody says where it is, is told on standard error.</summary>
    /// <exception cref="ContentFaultException">The file of the site has errors.</exception>
    internal SiteOptions Get(ParseResult parsed, string? content, Surroundings surroundings)
    {
        var (options, diagnostics) = Read(parsed, content);
        Tell(diagnostics, surroundings);
        return options ?? throw new ContentFaultException();
    }

    /// <summary>The site, read again at each call: where its file has errors by then, the one before. That nobody says where it is, is told at once; its faults are those of the content.</summary>
    internal Func<SiteOptions> Follow(ParseResult parsed, string? content, Surroundings surroundings)
    {
        var (last, diagnostics) = Read(parsed, content);
        Tell([.. diagnostics.Where(IsNoBaseUrl)], surroundings);
        return () => last = Read(parsed, content).Options ?? last ?? SiteOptions.Default;
    }

    private static void Tell(ValueList<Diagnostic> diagnostics, Surroundings surroundings)
    {
        TextReport.WriteAll(diagnostics, surroundings.Error, surroundings.IsErrorTerminal);
        if (diagnostics.Any(IsNoBaseUrl))
        {
            surroundings.Error.WriteLine("--base-url says it.");
        }
    }

    private (SiteOptions? Options, ValueList<Diagnostic> Diagnostics) Read(ParseResult parsed, string? content)
    {
        var read = content is null ? SiteOptionsReader.Parse("{}") : SiteOptionsReader.Read(content);
        return parsed.GetValue(baseUrl) is { } url && read.Options is { } options
            ? (options with { BaseUrl = url }, [.. read.Diagnostics.Where(one => !IsNoBaseUrl(one))])
            : (read.Options, read.Diagnostics);
    }

    private static bool IsNoBaseUrl(Diagnostic diagnostic) => diagnostic.Code == "CLN0611";
}
