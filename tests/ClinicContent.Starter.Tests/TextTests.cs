using ClinicContent.Text;

namespace ClinicContent.Starter.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("treatment/ketamine-therapy")]
    [InlineData("condition/ptsd")]
    [InlineData("post/what-is-ketamine-therapy")]
    public Task Write_Item_ReadsAsAPageForPatients(string item) =>
        Verifier.Verify(
            ContentTextWriter.Write(StarterContent.Catalog, ItemRef.Parse(item)),
            parameters: item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..]
        );
}
