namespace ClinicContent.Tool.Picture;

/// <summary>A line of a picture.</summary>
/// <param name="From">The place of one end among the nodes.</param>
/// <param name="To">The place of the other end.</param>
/// <param name="Style">What it stands for.</param>
/// <param name="Words">All that holds between the two, a sentence each; a use with its status and what the evidence says.</param>
internal sealed record PictureEdge(int From, int To, EdgeStyle Style, IReadOnlyList<string> Words);
