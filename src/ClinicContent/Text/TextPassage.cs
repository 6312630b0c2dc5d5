namespace ClinicContent.Text;

/// <summary>What stands beneath one heading of ours; the heading is null for what stands before the first.</summary>
internal sealed record TextPassage(string? Heading, string Text);
