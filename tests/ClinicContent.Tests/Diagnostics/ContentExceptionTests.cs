using ClinicContent.Diagnostics;

namespace ClinicContent.Tests.Diagnostics;

public sealed class ContentExceptionTests
{
    private static readonly Diagnostic Warning = Diagnostic.Create(DiagnosticCatalogue.NoReview);

    [Fact]
    public void Message_OneError_IsPrintedWithItsPlace()
    {
        var error = Error(1) with
        {
            Place = new()
            {
                File = "posts/p.json",
                Line = 2,
                Column = 3,
            },
        };
        Assert.Equal(
            """
            The content has 1 error.
            posts/p.json:2:3: error CLN0301: there is no post 'p1'
            """,
            new ContentException([Warning, error]).Message
        );
    }

    [Fact]
    public void Message_ManyErrors_PrintsTheFirstTenAndCountsTheRest()
    {
        Diagnostic[] diagnostics = [.. Enumerable.Range(1, 12).Select(Error), Warning];
        var fault = new ContentException(diagnostics);
        var lines = fault.Message.Split('\n');
        Assert.Equal("The content has 12 errors.", lines[0]);
        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"error CLN0301: there is no post 'p{i}'"), lines[1..11]);
        Assert.Equal(["… and 2 more; see Diagnostics."], lines[11..]);
        Assert.Equal(diagnostics, fault.Diagnostics);
    }

    [Fact]
    public void Message_TenErrors_PrintsThemAll() =>
        Assert.Equal(11, new ContentException([.. Enumerable.Range(1, 10).Select(Error)]).Message.Split('\n').Length);

    [Fact]
    public void Constructor_NoList_Throws() => Assert.Throws<ArgumentNullException>(() => new ContentException(null!));

    private static Diagnostic Error(int i) => Diagnostic.Create(DiagnosticCatalogue.Dangling, "post", $"p{i}");
}
