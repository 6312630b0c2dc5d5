namespace ClinicContent.Benchmarks.Records;

/// <summary>A post as a user would write it down: the members that synthetic posts have, in the order of the wire.</summary>
public sealed class PostRecord
{
    public string Type { get; set; } = "post";

    public string Id { get; set; } = "";

    public string? Language { get; set; }

    public string Name { get; set; } = "";

    public string? Status { get; set; }

    public DateOnly? PublishOn { get; set; }

    public DateOnly? ModifiedOn { get; set; }

    public string? Summary { get; set; }

    public List<PersonRecord>? Authors { get; set; }

    public List<string>? Audiences { get; set; }

    public List<string>? Tags { get; set; }

    public string? Category { get; set; }

    public string? PrimarySubject { get; set; }

    public List<string>? Mentions { get; set; }

    public List<string>? RelatedPosts { get; set; }

    public List<CitationRecord>? Citations { get; set; }

    public List<string>? BodyMentions { get; set; }

    public List<BlockRecord>? Body { get; set; }
}
