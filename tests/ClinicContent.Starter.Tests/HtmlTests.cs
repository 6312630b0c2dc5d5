using System.Runtime.CompilerServices;
using ClinicContent.Html;
using ClinicContent.Model;

namespace ClinicContent.Starter.Tests;

public sealed class HtmlTests
{
    private static readonly ContentHtmlWriter Html = new(StarterContent.Catalog);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Item_EachKind_ReadsAsAPageForPatients(string item) => Verify(Html.Item(ItemRef.Parse(item)), item);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Relations_EachKind_SayWhy(string item) => Verify(Html.Relations(ItemRef.Parse(item)), item);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Head_EachKind_IsWhatSearchEnginesAndCardsNeed(string item) =>
        Verify(Html.Head(ItemRef.Parse(item)), item);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Card_EachKind_InvitesToRead(string item) => Verify(Html.Card(ItemRef.Parse(item)), item);

    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("delivery-method/intravenous-infusion")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Excerpt_EachKind_IsShort(string item) => Verify(Html.Excerpt(ItemRef.Parse(item)), item);

    [Fact]
    public Task Body_OfAPostWithAbsoluteLinks_IsWhatAFeedCarries()
    {
        var feed = new ContentHtmlWriter(StarterContent.Catalog, new() { AbsoluteLinks = true });
        return Verifier.Verify(feed.Body(new PostId("what-is-ketamine-therapy")).ToString(), "html");
    }

    [Fact]
    public Task Section_OfATreatment_StandsAlone() =>
        Verifier.Verify(Html.Section(new TreatmentId("ketamine-therapy"), Aspect.Overview).ToString(), "html");

    [Fact]
    public Task Related_OfAPost_IsCardsWithReasons() =>
        Verifier.Verify(Html.Related(new("what-is-ketamine-therapy")).ToString(), "html");

    [Fact]
    public Task ShareLinks_OfAPost_ArePlainLinks() =>
        Verifier.Verify(Html.ShareLinks(new PostId("what-is-ketamine-therapy")).ToString(), "html");

    private static Task Verify(HtmlFragment fragment, string item, [CallerMemberName] string method = "") =>
        Verifier.Verify(fragment.ToString(), "html", item.Split('/')[0], SourceFile(), method);

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
