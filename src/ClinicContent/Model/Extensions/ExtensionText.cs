using Ardalis.GuardClauses;

namespace ClinicContent.Model.Extensions;

/// <summary>A text.</summary>
/// <param name="Value">What it is.</param>
public sealed record ExtensionText(string Value) : ExtensionValue
{
    /// <summary>The text.</summary>
    public string Value { get; } = Guard.Against.Null(Value);

    private protected override void Close() { }
}
