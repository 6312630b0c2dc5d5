using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>A post that is related to another one, and why.</summary>
/// <remarks>Immutable; value equality.</remarks>
public sealed record RelatedPost
{
    internal RelatedPost() { }

    /// <summary>The related post.</summary>
    public required Post Post { get; init; }

    /// <summary>Whether the author named it; else it was found through <see cref="SharedSubjects"/>.</summary>
    public bool IsAuthored { get; init; }

    /// <summary>The items that both posts are about, in the order of the post that was asked of; empty where an author names a post that shares none.</summary>
    public ValueList<ItemRef> SharedSubjects { get; init; }

    /// <summary>The reference of the related post and the reason: <c>post/what-is-ptsd (chosen by the author; both about condition/ptsd)</c>.</summary>
    public override string ToString()
    {
        var shared = SharedSubjects.IsEmpty ? "" : "both about " + string.Join(", ", SharedSubjects);
        var named = IsAuthored ? "chosen by the author" : "";
        return $"{Post.Ref} ({string.Join("; ", new[] { named, shared }.Where(part => part.Length > 0))})";
    }
}
