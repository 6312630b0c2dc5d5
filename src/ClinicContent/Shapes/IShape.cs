namespace ClinicContent.Shapes;

/// <summary>A shape of any record, for messages.</summary>
internal interface IShape
{
    /// <summary>The members in canonical order.</summary>
    IReadOnlyList<ShapeMember> Members { get; }
}
