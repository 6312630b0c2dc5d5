namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>A test that needs the examples of CommonMark, which npm brings; in CI, where they are installed, it never is left out.</summary>
public sealed class CommonMarkFactAttribute : FactAttribute
{
    public CommonMarkFactAttribute() =>
        Skip =
            SpecExample.AreAtHand || Environment.GetEnvironmentVariable("CI") == "true"
                ? null
                : "The examples of CommonMark are not installed; run 'npm ci' in tests/npm.";
}
