using System.Text.RegularExpressions;
using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;
using ClinicContent.Shapes;
using CsCheck;

namespace ClinicContent.Tests.Json.Schema;

/// <summary>The patterns of schemas against the reader, with texts that nearly are what they should be.</summary>
public sealed class TextFormTests
{
    private const string Alphabet = "aZx09.:/-_@?#%\\ <TPHMDWY\u00E9\u200B\u00A0\n";

    private static readonly Dictionary<string, TextForm> Forms = FormCollector.All();

    // Texts of every form, for mutation.
    private static readonly string[] Seeds =
    [
        "ptsd",
        "what-is-ptsd",
        "condition/ptsd",
        "2019",
        "2019-03",
        "2019-03-05",
        "2020-02-29",
        "2021-02-29",
        "1900-02-29",
        "0000-01-01",
        "PT40M",
        "PT1H30M",
        "P2W",
        "P1000000D",
        "https://example.org/a?b#c",
        "mailto:a@example.org",
        "http://a@b",
        "../images/a.jpg",
        "../../a.jpg",
        "a/./b",
        "en",
        "pt-BR",
        "zh-Hant-TW",
        "de-x-a",
        "en-a-bb-x-c",
        "sl-rozaj-biske-1994",
        "US-CA",
        "gb",
        "EU",
        "EU-1",
        "10.1000/182",
        "28749092",
        "icd-10-cm",
        "ICD-10-CM",
        "2.16.840.1.113883.6.90",
        "urn:oid:2.16",
        "URN:a:b",
        "",
        " ",
        "\u0085",
        "\uFEFF",
        "true",
    ];

    public static TheoryData<string> Names => [.. Forms.Keys.Order(StringComparer.Ordinal)];

    private static Gen<string> Texts { get; } =
        Gen.Select(
            OneOf(Seeds),
            Gen.Int[0, 30],
            OneOf([.. Alphabet.Select(c => c.ToString()), "", "--", "//", "..", "2019"]),
            Gen.Int[0, 2],
            static (seed, at, more, cut) =>
            {
                at = Math.Min(at, seed.Length);
                return seed[..at] + more + seed[Math.Min(seed.Length, at + cut)..];
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Pattern_AnyText_SaysWhatTheReaderSays(string name)
    {
        var form = Forms[name];
        var pattern = new Regex(Whole(form.Pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        Texts.Sample(
            text =>
            {
                var accepted = form.Accepts(text);
                var matched = pattern.IsMatch(text) && text.Length <= (form.MaxLength ?? int.MaxValue);
                Assert.True(
                    accepted == matched || IsBeyondPatterns(form, text),
                    $"{name}: '{text}' {accepted} {matched}"
                );
                Assert.True(matched || !accepted, text);
            },
            iter: 20_000
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Known_OfEveryForm_AreAccepted(string name)
    {
        var pattern = new Regex(Whole(Forms[name].Pattern), RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.All(Forms[name].Known, word => Assert.Matches(pattern, word));
    }

    [Fact]
    public void Forms_OfTheModel_AreAllFound() => Assert.InRange(Forms.Count, 30, 100);

    // How far up a path goes on its way, and hours and minutes together, no pattern can count.
    private static bool IsBeyondPatterns(TextForm form, string text) =>
        (form.Type == typeof(ImageSource) && text.Contains("..", StringComparison.Ordinal))
        || (form.Type == typeof(Duration) && text.Contains('H', StringComparison.Ordinal));

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // In .NET a line feed may stand behind the end.
    private static string Whole(string pattern) =>
        pattern[..^1].Replace("$)", "\\z)", StringComparison.Ordinal) + "\\z";

    private sealed class FormCollector : ShapeDescriber
    {
        private readonly Dictionary<string, TextForm> found = new(StringComparer.Ordinal);
        private readonly HashSet<Type> seen = [];

        internal static Dictionary<string, TextForm> All()
        {
            var collector = new FormCollector();
            ItemCodec.Instance.Describe(collector);
            return collector.found;
        }

        internal override void Text(TextForm form)
        {
            // The reader of runs and texts tells more than a word or two: it takes any but the empty.
            if (form.Type != typeof(TextCodec) && form.Type != typeof(RunCodec))
            {
                found[form.Type.Name] = form;
            }
        }

        internal override void Id(ContentKind kind, TextForm form) => Text(form);

        internal override void Reference(TextForm form) => Text(form);

        internal override void Words(Type type, IReadOnlyList<string> words) { }

        internal override void WholeNumber() { }

        internal override void Number() { }

        internal override void Flag() { }

        internal override void Record(IShape shape)
        {
            if (seen.Add(shape.Type))
            {
                foreach (var member in shape.Members)
                {
                    member.Codec.Describe(this);
                }
            }
        }

        internal override void Union(Type type, IReadOnlyList<(string Word, IShape Shape)> cases)
        {
            foreach (var (_, shape) in cases)
            {
                Record(shape);
            }
        }

        internal override void Inlines(Codec run, Codec element) => element.Describe(this);

        internal override void RichText(Codec block) => block.Describe(this);

        internal override void AnyObject() { }
    }
}
