using ClinicContent.Json;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Json;

public sealed class BundleRoundTripTests
{
    private static readonly Notice Notice = new() { Kind = NoticeKind.Disclaimer, Text = "<é> \u2028" };

    [Fact]
    public void Bundle_LoadedAndOpened_HoldsEqualItemsAndIsWrittenAlike() =>
        Generate.CatalogItems.Sample(
            items =>
            {
                var catalog = Build(items);
                var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
                var loaded = ContentCatalog.Load(ContentSource.Bundle(bytes, "bundle")).OrThrow();
                var opened = ContentCatalog.Load(ContentSource.OpenBundle(bytes, "bundle")).OrThrow();
                Assert.All(opened.Items, item => Assert.NotEqual(true, item.Body?.IsRead));
                Assert.Equal(catalog.Items, loaded.Items);
                Assert.Equal(catalog.Items, opened.Items);
                Assert.Equal([Notice], loaded.Notices);
                Assert.Equal([Notice], opened.Notices);
                Assert.Equal(bytes, ContentBundleSerializer.SerializeToUtf8Bytes(loaded));
                Assert.Equal(bytes, ContentBundleSerializer.SerializeToUtf8Bytes(opened));
                Assert.Empty(opened.Verify());
            },
            iter: 500,
            print: Print
        );

    [Fact]
    public void OpenedBundle_MentionsOfUnreadBody_AreThoseOfTheBody() =>
        Generate.CatalogItems.Sample(
            items =>
            {
                var catalog = Build(items);
                var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
                foreach (var item in ContentCatalog.Load(ContentSource.OpenBundle(bytes, "bundle")).OrThrow().Items)
                {
                    var mentions = item.Body?.Mentions ?? default;
                    Assert.NotEqual(true, item.Body?.IsRead);
                    Assert.Equal(catalog.GetItem(item.Ref).Body?.Mentions ?? default, mentions);
                }
            },
            iter: 300,
            print: Print
        );

    [Fact]
    public void OpenedBundle_BodyReadByManyThreadsAtOnce_IsOneEqualBody()
    {
        var post = new Post
        {
            Id = new("p"),
            Name = "P",
            Summary = "S",
            Body = RichText.FromText([.. Enumerable.Range(0, 200).Select(i => $"paragraph {i}")]),
        };
        var bytes = ContentBundleSerializer.SerializeToUtf8Bytes(
            ContentCatalog.Load(ContentSource.Items([post])).OrThrow()
        );
        for (var round = 0; round < 50; round++)
        {
            var body = ContentCatalog.Load(ContentSource.OpenBundle(bytes, "bundle")).OrThrow().Posts[0].Body!;
            var first = ReadAtOnce(body);
            Assert.Equal(post.Body, body);
            Assert.All(first, block => Assert.Same(first[0], block));
        }
    }

    private static Block[] ReadAtOnce(RichText body)
    {
        var first = new Block[8];
        using var start = new Barrier(first.Length);
        var threads = new Thread[first.Length];
        for (var i = 0; i < threads.Length; i++)
        {
            var place = i;
            threads[i] = new(() =>
            {
                start.SignalAndWait();
                first[place] = body.Blocks[0];
            });
            threads[i].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        return first;
    }

    private static ContentCatalog Build(ValueList<ContentItem> items) =>
        new ContentCatalogBuilder().Add([.. CatalogValues.Subjects, .. items]).AddNotice(Notice).Build().OrThrow();

    private static string Print(ValueList<ContentItem> items) =>
        string.Concat(items.Select(ContentJsonSerializer.Serialize));
}
