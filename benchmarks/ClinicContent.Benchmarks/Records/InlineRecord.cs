using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>A part of a paragraph.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextRecord), "text")]
[JsonDerivedType(typeof(StrongRecord), "strong")]
[JsonDerivedType(typeof(LinkRecord), "link")]
[JsonDerivedType(typeof(MentionRecord), "mention")]
[JsonDerivedType(typeof(MarkRecord), "citation")]
public abstract class InlineRecord;
