using ClinicContent.Json;
using ClinicContent.Tests.Catalog;
using CsCheck;

namespace ClinicContent.Tests.Loading;

public sealed class RoundTripTests
{
    [Fact]
    public void Folder_OfWrittenItems_LoadsAnEqualCatalog() =>
        RandomContent.Gen.Sample(
            content =>
            {
                using var folder = new TempFolder();
                var catalog = new ContentCatalogBuilder().Add(content.Make()).Build().OrThrow();
                Directory.CreateDirectory(folder["content"]);
                foreach (var (name, text) in ContentFiles.Of(catalog.Items))
                {
                    folder.Write("content/" + name, text);
                }

                Assert.Equal(catalog.Items, folder.Load().OrThrow().Items);
            },
            iter: 20
        );

    [Fact]
    public void FilesAndBundle_OfACatalog_GiveTheSameBytesAgain() =>
        RandomContent.Gen.Sample(
            content =>
            {
                var items = content.Make();
                var catalog = new ContentCatalogBuilder().Add(items).Build().OrThrow();
                var files = ContentFiles.Of(items);
                var read = ContentCatalog.Load(ContentSource.Files(files)).OrThrow();
                Assert.Equal(catalog.Items, read.Items);
                var bundle = ContentBundleSerializer.SerializeToUtf8Bytes(catalog);
                Assert.Equal(bundle, ContentBundleSerializer.SerializeToUtf8Bytes(read));
                var loaded = ContentCatalog.Load(ContentSource.Bundle(bundle, "b")).OrThrow();
                Assert.Equal(catalog.Items, loaded.Items);
                Assert.Equal(bundle, ContentBundleSerializer.SerializeToUtf8Bytes(loaded));
            },
            iter: 80
        );
}
