using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>One row of a table.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record TableRow
{
    /// <summary>The cells, one a column.</summary>
    public required ValueList<ValueList<Inline>> Cells { get; init; }
}
