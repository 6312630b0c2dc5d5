using ClinicContent.Tool.Files;

namespace ClinicContent.Tool.Tests.Files;

public sealed class ImageCopyTests
{
    [Fact]
    public void Write_ImageThatIsGone_SaysSo()
    {
        using var source = new TempFolder();
        using var target = new TempFolder();
        source.Write("images/a.png", "picture");
        source.Write(
            "conditions/a.json",
            """{"formatVersion":1,"name":"A","summary":"A.","leadImage":{"source":"../images/a.png","decorative":true}}"""
        );
        var catalog = ContentCatalog.Load(source.Path).OrThrow();
        File.Delete(source["images/a.png"]);
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Out = error,
            Error = error,
            Today = TestCommand.Today,
        };
        ImageCopy.Write(catalog, source.Path, target.Path, surroundings);
        Assert.Equal(
            $"The image 'images/a.png' is not copied: it cannot be read in {source.Path}.\n",
            error.ToString()
        );
        Assert.Empty(target.Files());
    }
}
