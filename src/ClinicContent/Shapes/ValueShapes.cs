using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>The shapes of records that every kind of item shares.</summary>
internal static class ValueShapes
{
    internal static readonly Shape<AlternateName> AlternateName = new(
        "an alternate name",
        static (m, x) =>
            new()
            {
                Text = m.Required("text"u8, x.Text, Codecs.Text),
                Kind = m.Required("kind"u8, x.Kind, Codecs.Word<AlternateNameKind>()),
            }
    );

    internal static readonly Shape<MedicalCode> MedicalCode = new(
        "a medical code",
        static (m, x) =>
            new()
            {
                System = m.Required("system"u8, x.System, Codecs.Value<CodeSystem>()),
                Code = m.Required("code"u8, x.Code, Codecs.Text),
                Display = m.Optional("display"u8, x.Display, Codecs.Text),
                Match = m.Required("match"u8, x.Match, Codecs.Word<CodeMatch>()),
            }
    );

    internal static readonly Shape<Person> Person = new(
        "a person",
        static (m, x) =>
            new()
            {
                Name = m.Required("name"u8, x.Name, Codecs.Text),
                Credentials = m.Optional("credentials"u8, x.Credentials, Codecs.Text),
                Role = m.Optional("role"u8, x.Role, Codecs.Text),
                Url = m.Optional("url"u8, x.Url, Codecs.Value<WebUrl>()),
            }
    );

    internal static readonly Shape<Review> Review = new(
        "a review",
        static (m, x) =>
            new()
            {
                LastReviewedOn = m.Optional("lastReviewedOn"u8, x.LastReviewedOn, Codecs.Date),
                NextReviewDueOn = m.Optional("nextReviewDueOn"u8, x.NextReviewDueOn, Codecs.Date),
                ReviewedBy = m.List("reviewedBy"u8, x.ReviewedBy, Person),
            }
    );

    internal static readonly Shape<Notice> Notice = new(
        "a notice",
        static (m, x) =>
            new()
            {
                Kind = m.Required("kind"u8, x.Kind, Codecs.Value<NoticeKind>()),
                Text = m.Required("text"u8, x.Text, Codecs.Text),
            }
    );

    internal static readonly Shape<ImageFile> ImageFile = new(
        "an image file",
        static (m, x) =>
            new()
            {
                Path = m.Required("path"u8, x.Path, Codecs.Text),
                Size = m.Required("size"u8, x.Size, Codecs.Number),
                Sha256 = m.Required("sha256"u8, x.Sha256, Codecs.Text),
            }
    );

    internal static readonly Shape<Citation> Citation = new(
        "a citation",
        static (m, x) =>
            new()
            {
                Key = m.Required("key"u8, x.Key, Codecs.Text),
                Title = m.Required("title"u8, x.Title, Codecs.Text),
                Authors = m.List("authors"u8, x.Authors, Codecs.Text),
                Year = m.Optional("year"u8, x.Year, Codecs.Number),
                Container = m.Optional("container"u8, x.Container, Codecs.Text),
                Doi = m.Optional("doi"u8, x.Doi, Codecs.Value<Doi>()),
                Pmid = m.Optional("pmid"u8, x.Pmid, Codecs.Value<Pmid>()),
                Url = m.Optional("url"u8, x.Url, Codecs.Value<WebUrl>()),
                AccessedOn = m.Optional("accessedOn"u8, x.AccessedOn, Codecs.Date),
            }
    );

    internal static readonly Shape<ContentImage> ContentImage = new(
        "an image",
        static (m, x) =>
            new()
            {
                Source = m.Required("source"u8, x.Source, Codecs.Value<ImageSource>()),
                AlternativeText = m.Optional("alternativeText"u8, x.AlternativeText, Codecs.Text),
                IsDecorative = m.Default("decorative"u8, x.IsDecorative, Codecs.Flag),
                Caption = m.Optional("caption"u8, x.Caption, Codecs.Text),
                Credit = m.Optional("credit"u8, x.Credit, Codecs.Text),
            }
    );

    internal static readonly Shape<DurationRange> DurationRange = new(
        "a duration range",
        static (m, x) =>
            new()
            {
                Earliest = m.Optional("earliest"u8, x.Earliest, Codecs.Duration),
                Latest = m.Optional("latest"u8, x.Latest, Codecs.Duration),
            }
    );
}
