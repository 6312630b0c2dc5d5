namespace ClinicContent.Tool.Tests.Reports;

/// <summary>A folder with faults of every sort that reports tell apart: with and without a line, a suggestion, a related place, letters of several bytes.</summary>
internal static class FaultyContent
{
    internal static TempFolder Create()
    {
        var folder = new TempFolder();
        folder.Write(
            "content/conditions/a.json",
            """
            {
              "formatVersion": 1,
              "nmae": "A",
              "summary": "😀 é", "brodaer": ["a"],
              "broader": ["ptsdd"]
            }
            """
        );
        folder.Write(
            "content/conditions/ptsd.md",
            """
            ---
            name: PTSD
            summary: S.
            broader: [ptds]
            ---
            """
        );
        folder.Write("content/conditions/ptsd.json", """{"formatVersion": 1, "name": "PTSD", "summary": "S."}""");
        folder.Write("content/conditions/50%, ü:x.json", "{}");
        folder.Write("content/posts/2026/x.json", "{}");
        return folder;
    }
}
