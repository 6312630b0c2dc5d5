using ClinicContent.Model.Inlines;

namespace ClinicContent.Model.Blocks;

/// <summary>A table with one row of headers.</summary>
/// <remarks>Immutable; value equality, lists included.</remarks>
public sealed record TableBlock : Block
{
    /// <summary>The caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The headers, one a column.</summary>
    public required ValueList<ValueList<Inline>> Header { get; init; }

    /// <summary>The rows, in order.</summary>
    public required ValueList<TableRow> Rows { get; init; }

    internal override BlockKind Kind => BlockKind.Table;
}
