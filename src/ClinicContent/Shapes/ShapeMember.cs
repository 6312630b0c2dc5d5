namespace ClinicContent.Shapes;

/// <summary>One member of a shape.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="IsRequired">Whether it must stand.</param>
/// <param name="Form">How its value stands.</param>
/// <param name="Codec">How its value, or each element of a list, is read and written.</param>
/// <param name="Value">The value that it has in the record listed.</param>
internal sealed record ShapeMember(string Name, bool IsRequired, ShapeMemberForm Form, Codec Codec, object? Value);
