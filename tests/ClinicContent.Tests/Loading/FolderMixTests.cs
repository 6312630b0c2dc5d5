using System.Text;
using ClinicContent.Diagnostics;
using ClinicContent.Loading;
using CsCheck;

namespace ClinicContent.Tests.Loading;

/// <summary>Folders of good and bad files in any mix: what was found is what was loaded plus what was rejected, and every rejected file says why.</summary>
public sealed class FolderMixTests
{
    private const string Outside = "outside";

    private static readonly LoadOptions Limits = new() { MaxFileBytes = 3000, MaxDepth = 20 };

    private static readonly string[] Folders = ["treatments", "conditions", "delivery-methods", "posts"];

    private static readonly Sort[] Sorts =
    [
        new("good", ".json", Outcome.Loaded, Good),
        new("upper-case extension", ".JSON", Outcome.Loaded, Good),
        new("byte order mark", ".json", Outcome.Loaded, (kind, id) => [.. Encoding.UTF8.Preamble, .. Good(kind, id)]),
        new("carriage returns", ".json", Outcome.Loaded, (kind, id) => Changed(kind, id, ",", ",\r\n")),
        new("id and type left out", ".json", Outcome.Loaded, (kind, id) => Nameless(kind)),
        new("cut short", ".json", Outcome.Rejected, (kind, id) => Good(kind, id)[..^3]),
        new("unknown member", ".json", Outcome.Rejected, (kind, id) => Changed(kind, id, "\"summary\"", "\"sumary\"")),
        new("another id", ".json", Outcome.Rejected, (kind, id) => Good(kind, id + "-other")),
        new("another type", ".json", Outcome.Rejected, (kind, id) => Good((kind + 1) % 4, id)),
        new("newer version", ".json", Outcome.Rejected, (kind, id) => Changed(kind, id, "\":1", "\":2")),
        new("empty", ".json", Outcome.Rejected, (_, _) => []),
        new("not UTF-8", ".json", Outcome.Rejected, (kind, id) => [.. Good(kind, id), 0xFF]),
        new("UTF-16", ".json", Outcome.Rejected, (kind, id) => Encoding.Unicode.GetBytes(Text(kind, id))),
        new(
            "too large",
            ".json",
            Outcome.Rejected,
            (kind, id) => [.. Good(kind, id), .. Enumerable.Repeat((byte)' ', 3000)]
        ),
        new("too deep", ".json", Outcome.Rejected, (kind, id) => Deep(kind, id)),
        new("Markdown", ".md", Outcome.Rejected, (_, _) => "# M"u8.ToArray()),
        new("name that is no id", "_.json", Outcome.Rejected, Good),
        new("language variant", ".de.json", Outcome.Rejected, Good),
        new("text", ".txt", Outcome.PassedOver, (_, _) => []),
        new("image", ".png", Outcome.PassedOver, (_, _) => []),
        new("backup", ".json~", Outcome.PassedOver, Good),
        new("folder", ".json/x", Outcome.PassedOver, Good),
        new("link inside", ".json", Outcome.Loaded, Good, "../shared/"),
        new("link out", ".json", Outcome.Rejected, Good, $"../../{Outside}/"),
        new("link to nothing", ".json", Outcome.Rejected, null, "./nothing-"),
        new("link to itself", ".json", Outcome.Rejected, null, "./"),
    ];

    private enum Outcome
    {
        Loaded,
        Rejected,
        PassedOver,
    }

    [Fact]
    public void Load_AnyMixOfFiles_CountsThemAllAndNamesTheBad() =>
        Gen.Int[0, Sorts.Length - 1]
            .Array[0, 14]
            .Sample(
                picked =>
                {
                    using var folder = new TempFolder();
                    var files = Write(folder, picked);
                    Check(folder.Load(options: Limits), files, folder.Path + "/content/");
                },
                iter: 60,
                print: Print
            );

    [Fact]
    public void Load_SameFilesWrittenInAnotherOrder_GivesTheSame() =>
        Gen.Int[0, Sorts.Length - 1]
            .Array[0, 14]
            .Sample(
                picked =>
                {
                    using var one = new TempFolder();
                    using var other = new TempFolder();
                    Write(one, picked);
                    Write(other, picked, reversed: true);
                    var (first, second) = (one.Load(options: Limits), other.Load(options: Limits));
                    Report.Same(one.Report(first), other.Report(second));
                    Assert.Equal(first.Catalog?.Items, second.Catalog?.Items);
                },
                iter: 20,
                print: Print
            );

    [Fact]
    public void Load_AnyMixInMemory_IsAsInAFolder() =>
        Gen.Int[0, Array.FindIndex(Sorts, sort => sort.Extension.Contains('/', StringComparison.Ordinal)) - 1]
            .Array[0, 30]
            .Sample(
                picked =>
                {
                    var files = picked.Select((sort, number) => new MixedFile(Sorts[sort], number)).ToArray();
                    var source = ContentSource.Utf8Files(
                        files.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Name, file.Bytes)),
                        options: Limits
                    );
                    Check(ContentCatalog.Load(source), files, "");
                },
                iter: 200,
                print: Print
            );

    private static void Check(ContentCatalogResult result, MixedFile[] files, string prefix)
    {
        int Count(Outcome outcome) => files.Count(file => file.Sort.Outcome == outcome);

        Assert.Equal((Count(Outcome.Loaded), Count(Outcome.Rejected)), (result.LoadedCount, result.RejectedCount));
        Assert.Equal(result.LoadedCount + result.RejectedCount, result.FoundCount);
        var faulty = result
            .Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)
            .Select(one => one.Place!.File)
            .Distinct();
        Assert.Equal(
            files
                .Where(file => file.Sort.Outcome == Outcome.Rejected)
                .Select(file => prefix + file.Name)
                .Order(StringComparer.Ordinal),
            faulty.Order(StringComparer.Ordinal)
        );
        if (result.Catalog is { } catalog)
        {
            Assert.Equal(
                files
                    .Where(file => file.Sort.Outcome == Outcome.Loaded)
                    .Select(file => file.Id)
                    .Order(StringComparer.Ordinal),
                catalog.Items.Select(item => item.Ref.Id).Order(StringComparer.Ordinal)
            );
        }
    }

    private static MixedFile[] Write(TempFolder folder, int[] picked, bool reversed = false)
    {
        var files = picked.Select((sort, number) => new MixedFile(Sorts[sort], number)).ToArray();
        Directory.CreateDirectory(folder["content"]);
        foreach (var file in reversed ? files.Reverse() : files)
        {
            if (file.Sort.LinkTo is not { } target)
            {
                folder.Write("content/" + file.Name, file.Bytes);
                continue;
            }

            var name = $"{file.Id}.json";
            folder.Link("content/" + file.Name, target + name);
            if (file.Sort.Content is not null)
            {
                folder.Write(Path.Combine("content", Folders[file.Kind], target, name), file.Bytes);
            }
        }

        return files;
    }

    private static string Text(int kind, string id) =>
        kind switch
        {
            0 => ItemFile.Treatment(id, "\"indications\":[]").Value,
            1 => ItemFile.Condition(id).Value,
            2 => ItemFile.Method(id).Value,
            _ => ItemFile.Post(id).Value,
        };

    private static byte[] Good(int kind, string id) => Encoding.UTF8.GetBytes(Text(kind, id));

    private static byte[] Changed(int kind, string id, string what, string by) =>
        Encoding.UTF8.GetBytes(Text(kind, id).Replace(what, by, StringComparison.Ordinal));

    private static byte[] Nameless(int kind)
    {
        var text = Text(kind, "nobody");
        var name = text.IndexOf("\"name\"", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes("{\"formatVersion\":1," + text[name..]);
    }

    private static byte[] Deep(int kind, string id) =>
        Changed(kind, id, "{\"f", $"{{\"extensions\":{{\"x\":{new string('[', 20)}{new string(']', 20)}}},\"f");

    private static string Print(int[] picked) => string.Join(", ", picked.Select(sort => Sorts[sort].Name));

    private sealed record Sort(
        string Name,
        string Extension,
        Outcome Outcome,
        Func<int, string, byte[]>? Content,
        string? LinkTo = null
    );

    private sealed record MixedFile(Sort Sort, int Number)
    {
        internal int Kind => Number % 4;

        internal string Id => $"x{Number}";

        internal string Name => $"{Folders[Kind]}/{Id}{Sort.Extension}";

        internal byte[] Bytes => Sort.Content!(Kind, Id);
    }
}
