using System.Globalization;
using ClinicContent.Diagnostics;
using ClinicContent.Model.Clinical;
using ClinicContent.Tests.Loading;
using CsCheck;
using Xunit.Abstractions;

namespace ClinicContent.Tests.Validation;

/// <summary>When somebody mistypes one letter of a reference, what is suggested is nearly always what was meant.</summary>
public sealed class SuggestionTests(ITestOutputHelper output)
{
    private static readonly string[] Treatments =
    [
        "ketamine-therapy",
        "esketamine",
        "cognitive-behavioral-therapy",
        "exposure-therapy",
        "emdr",
        "transcranial-magnetic-stimulation",
        "electroconvulsive-therapy",
        "spravato",
        "ssri",
        "snri",
        "mindfulness",
    ];

    private static readonly string[] Conditions =
    [
        "depression",
        "treatment-resistant-depression",
        "bipolar-depression",
        "postpartum-depression",
        "suicidal-ideation",
        "anxiety",
        "generalized-anxiety-disorder",
        "social-anxiety-disorder",
        "panic-disorder",
        "ptsd",
        "ocd",
        "adhd",
        "chronic-pain",
        "neuropathic-pain",
        "fibromyalgia",
        "crps",
        "migraine",
        "insomnia",
        "alcohol-use-disorder",
        "opioid-use-disorder",
    ];

    private static readonly string[] Methods =
    [
        "iv-infusion",
        "im-injection",
        "nasal-spray",
        "lozenge",
        "oral-tablet",
        "subcutaneous-injection",
    ];

    private static readonly string[] Posts =
    [
        "what-is-ketamine-therapy",
        "what-is-ptsd",
        "who-is-ketamine-for",
        "ketamine-and-depression",
        "ketamine-and-chronic-pain",
        "your-first-infusion",
        "integration-after-a-session",
    ];

    private static readonly KeyValuePair<string, string>[] Files = Make();

    private static readonly (int File, int Start, int Length)[] References = [.. Files.SelectMany(Find)];

    private static readonly Gen<(int Reference, double Where, int What, char Letter)> Typo = Gen.Select(
        Gen.Int[0, References.Length - 1],
        Gen.Double.Unit,
        Gen.Int[0, 4],
        Gen.OneOf<char>([.. "abcdefghijklmnopqrstuvwxyz0123456789_ E"])
    );

    [Fact]
    public void Files_WithoutATypo_AreValid()
    {
        Assert.Equal(0, ContentCatalog.Load(ContentSource.Files(Files)).ErrorCount);
        Assert.InRange(References.Length, 150, 1000);
    }

    [Fact]
    public void Suggestion_ForOneTypoInAReference_IsRightNineTimesInTen()
    {
        var (asked, right) = (0, 0);
        Typo.Sample(
            typo =>
            {
                var (file, start, length) = References[typo.Reference];
                var text = Files[file].Value;
                var reference = text.Substring(start, length);
                var mistyped = Mistype(reference, typo.Where, typo.What, typo.Letter);
                if (mistyped == reference || IsKnown(mistyped, reference.Contains('/', StringComparison.Ordinal)))
                {
                    return;
                }

                var changed = Files.ToArray();
                changed[file] = new(Files[file].Key, text[..start] + mistyped + text[(start + length)..]);
                var result = ContentCatalog.Load(ContentSource.Files(changed));
                var fault = Assert.Single(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
                Assert.Equal(Files[file].Key, fault.Place!.File);
                Interlocked.Increment(ref asked);
                if (fault.Suggestion == reference)
                {
                    Interlocked.Increment(ref right);
                }
            },
            iter: 1500
        );
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{right} of {asked} right: {(double)right / asked:P1}")
        );
        Assert.InRange(asked, 1000, 1500);
        Assert.True(right >= 0.9 * asked, $"{right} of {asked}");
    }

    // Of a letter: another one, none, one more, capital, or changed places with the next.
    private static string Mistype(string reference, double where, int what, char letter)
    {
        var letters = Enumerable.Range(0, reference.Length).Where(i => char.IsAsciiLetterLower(reference[i])).ToArray();
        var at = letters[(int)(where * letters.Length)];
        var (before, after) = (reference[..at], reference[(at + 1)..]);
        return what switch
        {
            0 => before + letter + after,
            1 => before + after,
            2 => before + reference[at] + letter + after,
            3 => before + char.ToUpperInvariant(reference[at]) + after,
            _ when after.Length > 0 => before + after[0] + reference[at] + after[1..],
            _ => before + letter + after,
        };
    }

    private static bool IsKnown(string reference, bool saysKind)
    {
        string[] ids = [.. Treatments, .. Conditions, .. Methods, .. Posts];
        return ids.Contains(saysKind ? reference[(reference.IndexOf('/', StringComparison.Ordinal) + 1)..] : reference)
            && (!saysKind || ItemRef.TryCreate(reference, out _));
    }

    // The references of a file are its texts between quotation marks that are one, but for its own id.
    private static IEnumerable<(int File, int Start, int Length)> Find(KeyValuePair<string, string> file, int number)
    {
        string[] ids = [.. Treatments, .. Conditions, .. Methods, .. Posts];
        var texts = file.Value.Split('"');
        var at = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var isOwn = i >= 2 && texts[i - 2] == "id";
            if (i % 2 == 1 && !isOwn && (ids.Contains(texts[i]) || ItemRef.TryCreate(texts[i], out _)))
            {
                yield return (number, at, texts[i].Length);
            }

            at += texts[i].Length + 1;
        }
    }

    private static KeyValuePair<string, string>[] Make()
    {
        var dice = new Random(1);
        T[] Some<T>(int count, T[] from) => [.. from.OrderBy(_ => dice.Next()).Take(count)];
        var items = new List<ContentItem>();
        items.AddRange(
            Treatments.Select(id => new Treatment
            {
                Id = new(id),
                Name = "T",
                Summary = "S.",
                Modality = Modality.DrugTherapy,
                DeliveryOptions = [.. Some(2, Methods).Select(method => new DeliveryOption { Method = new(method) })],
                Indications =
                [
                    .. Some(4, Conditions).Select(condition => new Indication { Condition = new(condition) }),
                ],
                Alternatives =
                [
                    .. Some(2, Treatments).Where(other => other != id).Select(other => new TreatmentId(other)),
                ],
            })
        );
        items.AddRange(
            Conditions.Select(
                (id, place) =>
                    new Condition
                    {
                        Id = new(id),
                        Name = "C",
                        Summary = "S.",
                        Broader = [.. Some(2, Conditions[..place]).Select(other => new ConditionId(other))],
                    }
            )
        );
        items.AddRange(
            Methods.Select(id => new DeliveryMethod
            {
                Id = new(id),
                Name = "M",
                Summary = "S.",
            })
        );
        items.AddRange(
            Posts.Select(id => new Post
            {
                Id = new(id),
                Name = "P",
                Summary = "S.",
                Body = ClinicContent.Model.RichText.FromText("T."),
                PrimarySubject = new TreatmentId(Some(1, Treatments)[0]),
                Mentions =
                [
                    .. Some(4, Conditions).Select(other => new ConditionId(other).Ref),
                    .. Some(1, Methods).Select(other => new DeliveryMethodId(other).Ref),
                ],
                RelatedPosts = [.. Some(2, Posts).Where(other => other != id).Select(other => new PostId(other))],
            })
        );
        return ContentFiles.Of(items);
    }
}
