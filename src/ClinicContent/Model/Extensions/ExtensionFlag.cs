namespace ClinicContent.Model.Extensions;

/// <summary>True or false.</summary>
/// <param name="Value">What it is.</param>
public sealed record ExtensionFlag(bool Value) : ExtensionValue
{
    private protected override void Close() { }
}
