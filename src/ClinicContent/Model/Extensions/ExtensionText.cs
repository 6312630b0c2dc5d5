namespace ClinicContent.Model.Extensions;

/// <summary>A text.</summary>
/// <param name="Value">What it is.</param>
public sealed record ExtensionText(string Value) : ExtensionValue
{
    private protected override void Close() { }
}
