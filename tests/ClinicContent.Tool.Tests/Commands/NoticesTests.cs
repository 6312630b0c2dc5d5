using ClinicContent.Json;
using ClinicContent.Model;

namespace ClinicContent.Tool.Tests.Commands;

public sealed class NoticesTests
{
    [Fact]
    public async Task Notices_OfTheWholeCatalog_StandInEveryForm()
    {
        using var folder = new TempFolder();
        var catalog = new ContentCatalogBuilder()
            .Add(
                new Condition
                {
                    Id = new("a"),
                    Name = "A",
                    Summary = "A.",
                }
            )
            .AddNotice(new() { Kind = NoticeKind.Disclaimer, Text = "For all of it." })
            .Build()
            .OrThrow();
        await File.WriteAllBytesAsync(folder["b.jsonl"], ContentBundleSerializer.SerializeToUtf8Bytes(catalog));

        foreach (var form in new[] { "text", "json" })
        {
            var shown = await TestCommand.Succeed(
                "show",
                "condition/a",
                "--drafts",
                "--as",
                form,
                "--content",
                folder["b.jsonl"]
            );
            Assert.Contains("For all of it.", shown.Out, StringComparison.Ordinal);
        }

        await TestCommand.Succeed("export", folder["b.jsonl"], "--to", folder["d"]);
        await TestCommand.Succeed("compile", folder["d"], "--out", folder["again.jsonl"]);
        Assert.Contains("For all of it.", await File.ReadAllTextAsync(folder["again.jsonl"]), StringComparison.Ordinal);
    }
}
