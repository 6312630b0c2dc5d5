namespace ClinicContent.Markdown.Tests.CommonMark;

/// <summary>A test that needs the examples of CommonMark, which npm brings.</summary>
public sealed class CommonMarkFactAttribute : FactAttribute
{
    public CommonMarkFactAttribute() =>
        Skip = SpecExample.AreAtHand
            ? null
            : "The examples of CommonMark are not installed; run 'npm ci' in tests/npm.";
}
