using ClinicContent.Diagnostics;

namespace ClinicContent.Tests.Loading;

/// <summary>Builds catalogs and tells every diagnostic on one line: <c>place: severity code: message @ item path ~ suggestion &amp; related</c>.</summary>
internal static class Report
{
    /// <summary>A condition that is always there.</summary>
    internal static readonly KeyValuePair<string, string> Any = ItemFile.Condition("any");

    internal static string[] Of(params KeyValuePair<string, string>[] files) => Of(Build(files));

    internal static string[] Of(params ContentItem[] items) => Of(new ContentCatalogBuilder().Add(items).Build());

    internal static string[] Of(ContentCatalogResult result)
    {
        Assert.Equal(result.ErrorCount == 0, result.Catalog is not null);
        return [.. result.Diagnostics.Select(Of)];
    }

    /// <summary>Compares line by line, and shows both whole where they differ.</summary>
    internal static void Same(string[] expected, string[] actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"expected:\n{string.Join('\n', expected)}\nactual:\n{string.Join('\n', actual)}");
        }
    }

    internal static ContentCatalogResult Build(params KeyValuePair<string, string>[] files) =>
        ContentCatalog.Load(ContentSource.Files(files.Append(Any)));

    internal static string Of(Diagnostic diagnostic)
    {
        var text = diagnostic.Place is null
            ? $"{(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Code}: {diagnostic.Message}"
            : diagnostic.ToString();
        text += diagnostic.Item is null && diagnostic.Path is null ? "" : $" @ {diagnostic.Item} {diagnostic.Path}";
        text += diagnostic.Suggestion is null ? "" : $" ~ {diagnostic.Suggestion}";
        return text + (diagnostic.Related is null ? "" : $" & {diagnostic.Related}");
    }
}
