using System.Text.Json.Serialization;

namespace ClinicContent.Benchmarks.Records;

/// <summary>A block of a body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeadingRecord), "heading")]
[JsonDerivedType(typeof(ParagraphRecord), "paragraph")]
[JsonDerivedType(typeof(ListRecord), "list")]
[JsonDerivedType(typeof(CalloutRecord), "callout")]
[JsonDerivedType(typeof(QuoteRecord), "quote")]
public abstract class BlockRecord;
