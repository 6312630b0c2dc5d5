using System.Globalization;
using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Tests.Shared;

namespace ClinicContent.Tests.Json;

public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "th-TH", "sv-SE"];

    // With invariant globalization every culture would be the same, and the tests below could not fail.
    [Theory]
    [InlineData("tr-TR", "1,5 2.01.2020 ıI")]
    [InlineData("th-TH", "1.5 2/1/2563 iI")]
    [InlineData("sv-SE", "\u22121,5 2020-01-02 iI")]
    public void Runtime_ForeignCulture_WritesOtherwise(string culture, string expected) =>
        With(
            culture,
            () =>
            {
                var number = culture == "sv-SE" ? -1.5 : 1.5;
                var written = string.Create(CultureInfo.CurrentCulture, $"{number} {new DateTime(2020, 1, 2):d} ");
                Assert.Equal(expected, written + CultureInfo.CurrentCulture.TextInfo.ToLower("I") + "I");
            }
        );

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Serialize_ForeignCulture_GivesTheSameBytes(string culture)
    {
        ContentItem[] items = [.. Generate.Some(Generate.Item, 200), .. Generate.FullItems()];
        var expected = Array.ConvertAll(items, ContentJsonSerializer.Serialize);
        With(
            culture,
            () =>
            {
                Assert.Equal(expected, Array.ConvertAll(items, ContentJsonSerializer.Serialize));
                Assert.Equal(
                    items,
                    Array.ConvertAll(expected, json => ContentJsonSerializer.Deserialize(json).OrThrow())
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Bundle_ForeignCulture_GivesTheSameBytes(string culture)
    {
        var catalogs = Generate.Some(Generate.CatalogItems, 20);
        var expected = Array.ConvertAll(catalogs, Bundle);
        With(
            culture,
            () =>
            {
                Assert.Equal(expected, Array.ConvertAll(catalogs, Bundle));
                Assert.Equal(expected, Array.ConvertAll(expected, Reopened));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Diagnostics_ForeignCulture_SayTheSame(string culture)
    {
        const string json =
            "{\"formatVersion\":-2,\"type\":\"TREATMENT\",\"ID\":\"I\",\"course\":[{\"doseValue\":1e99,\"INTRO\":1}]}";
        var expected = ContentJsonSerializer.Deserialize(json).Diagnostics;
        With(culture, () => Assert.Equal(expected, ContentJsonSerializer.Deserialize(json).Diagnostics));
    }

    private static byte[] Bundle(ValueList<ContentItem> items) =>
        ContentBundleSerializer.SerializeToUtf8Bytes(
            ContentCatalog.Load(ContentSource.Items([.. CatalogValues.Subjects, .. items])).OrThrow()
        );

    private static byte[] Reopened(byte[] bundle) =>
        ContentBundleSerializer.SerializeToUtf8Bytes(
            ContentCatalog.Load(ContentSource.OpenBundle(bundle, "bundle")).OrThrow()
        );

    // A thread of its own, so that no other test sees the culture.
    private static void With(string culture, Action test)
    {
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                test();
            }
            catch (Exception thrown)
            {
                fault = thrown;
            }
        });
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }
}
