namespace ClinicContent.Shapes;

/// <summary>A shape of any record, for messages and schemas.</summary>
internal interface IShape
{
    /// <summary>The record.</summary>
    Type Type { get; }

    /// <summary>The members in canonical order.</summary>
    IReadOnlyList<ShapeMember> Members { get; }
}
