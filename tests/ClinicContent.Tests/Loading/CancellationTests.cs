namespace ClinicContent.Tests.Loading;

public sealed class CancellationTests
{
    [Fact]
    public void Build_Cancelled_ThrowsWhateverTheSource()
    {
        using var folder = new TempFolder();
        folder.Write("content/conditions/any.json", Report.Any.Value).Write("content/x.jsonl", "x");
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        ContentSource[] sources =
        [
            ContentSource.Folder(folder["content"]),
            ContentSource.File(folder["content/conditions/any.json"]),
            ContentSource.Files([Report.Any]),
            ContentSource.Bundle(folder["content/x.jsonl"]),
            ContentSource.OpenBundle("x"u8.ToArray(), "x"),
            ContentSource.Items([]),
        ];
        Assert.All(
            sources,
            source =>
                Assert.Throws<OperationCanceledException>(() =>
                    new ContentCatalogBuilder().AddSource(source).Build(cancellation.Token)
                )
        );
        Assert.Throws<OperationCanceledException>(() => new ContentCatalogBuilder().Build(cancellation.Token));
    }

    [Fact]
    public void Build_CancelledMeanwhile_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        var files = Enumerable
            .Range(0, 50)
            .Select(i =>
            {
                if (i == 25)
                {
                    cancellation.Cancel();
                }

                return ItemFile.Condition($"c{i}");
            });
        var builder = new ContentCatalogBuilder().AddSource(ContentSource.Files(files));
        Assert.Throws<OperationCanceledException>(() => builder.Build(cancellation.Token));
        Assert.Equal(50, builder.Build().OrThrow().Items.Count);
    }
}
