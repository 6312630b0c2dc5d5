namespace ClinicContent.Tool.Reports;

/// <summary>One row of an answer: an item, and what there is to say of it.</summary>
internal sealed record AnswerRow(ContentItem Item)
{
    /// <summary>What the row belongs to, where an answer has several parts.</summary>
    internal string? Part { get; init; }

    /// <summary>What there is to say of the item, each with its name.</summary>
    internal IReadOnlyList<(string Name, string Value)> Notes { get; init; } = [];
}
