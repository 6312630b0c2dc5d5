namespace ClinicContent.Tool.Reports;

/// <summary>A form of the report on content.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Write">Writes the report: what came of the content, and the day for which readers are counted, if there is one.</param>
internal sealed record ReportForm(string Name, Action<ContentCatalogResult, DateOnly?, Surroundings> Write)
{
    internal static readonly IReadOnlyList<ReportForm> All =
    [
        new("text", TextReport.Write),
        new("json", JsonReport.Write),
        new("sarif", SarifReport.Write),
        new("github", GithubReport.Write),
        new("msbuild", MsBuildReport.Write),
    ];

    internal static string[] Names { get; } = [.. All.Select(form => form.Name)];

    internal static ReportForm Of(string name) => All.Single(form => form.Name == name);
}
