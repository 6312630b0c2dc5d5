using ClinicContent.Catalog;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>The image files that a bundle names: its items show no other ones.</summary>
internal sealed class BundleImageFiles(ValueList<ImageFile> files) : ImageFiles
{
    private protected override ImageFinding Look(string path) =>
        files.FirstOrDefault(file => file.Path == path) is { } file
            ? new(file)
            : NotThere(path, files.Select(one => one.Path));
}
