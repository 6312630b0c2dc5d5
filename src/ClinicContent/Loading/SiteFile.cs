using ClinicContent.Diagnostics;
using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Shapes;
using ClinicContent.Site;

namespace ClinicContent.Loading;

/// <summary>What the file beside the content says of the site; null is what it does not say.</summary>
internal sealed record SiteFile
{
    private static readonly TextForm BaseUrlForm = new(
        typeof(SiteFile),
        "^[Hh][Tt][Tt][Pp][Ss]?://[^?#]+$",
        Expectations.SiteBaseUrl,
        static text => TryParseBaseUrl(text, out _)
    );

    private static readonly ParsedCodec<WebUrl> SiteBaseUrl = new(
        "a text",
        BaseUrlForm,
        TryParseBaseUrl,
        static url => url.Value
    );

    internal static readonly Shape<SiteFile> Shape = new(
        "the site",
        static (m, x) =>
            new()
            {
                BaseUrl = m.Optional("baseUrl"u8, x.BaseUrl, SiteBaseUrl),
                Name = m.Optional("name"u8, x.Name, Codecs.Text),
                Language = m.Optional("language"u8, x.Language, Codecs.Value<LanguageTag>()),
                Publisher = m.Optional("publisher"u8, x.Publisher, Codecs.Text),
                Logo = m.Optional("logo"u8, x.Logo, Codecs.Value<WebUrl>()),
                FeedIdBase = m.Optional("feedIdBase"u8, x.FeedIdBase, Codecs.Value<TagUri>()),
            }
    );

    internal WebUrl? BaseUrl { get; init; }

    internal string? Name { get; init; }

    internal LanguageTag? Language { get; init; }

    internal string? Publisher { get; init; }

    internal WebUrl? Logo { get; init; }

    internal TagUri? FeedIdBase { get; init; }

    /// <summary>Reads the file; null, with the faults, where there is any.</summary>
    internal static SiteFile? Read(SourceDocument document, int maxDepth, DiagnosticBag bag)
    {
        if (!TextBytes.TryCheck(document, bag, out var start))
        {
            return null;
        }

        var reader = new ShapeReader(new Tape());
        reader.Begin(default);
        JsonTape.Fill(reader, document.Bytes, start.., maxDepth);
        var read = reader.Tape.Count == 0 ? null : Shape.Read(reader, 0);
        ShapeDiagnostics.AddTo(bag, reader, document, item: null);
        if (reader.Errors > 0)
        {
            return null;
        }

        if (read!.BaseUrl is null)
        {
            bag.Add(NoBaseUrl(document.Name));
        }

        return read;
    }

    /// <summary>The warning that nobody said where the site is.</summary>
    internal static Diagnostic NoBaseUrl(string fileName) =>
        Diagnostic.Create(DiagnosticCatalogue.NoBaseUrl, SiteOptions.Default.BaseUrl) with
        {
            Place = new() { File = fileName },
        };

    /// <summary>The options, with the defaults where the file says nothing.</summary>
    internal SiteOptions ToOptions()
    {
        var unset = SiteOptions.Default;
        return new()
        {
            BaseUrl = BaseUrl ?? unset.BaseUrl,
            Name = Name ?? unset.Name,
            Language = Language ?? unset.Language,
            Publisher = Publisher,
            Logo = Logo,
            FeedIdBase = FeedIdBase,
        };
    }

    private static bool TryParseBaseUrl(string? text, out WebUrl url) =>
        WebUrl.TryCreate(text, out url!) && SiteUrls.IsBase(url);
}
