namespace ClinicContent.Model.Extensions;

/// <summary>Nothing: JSON's null.</summary>
public sealed record ExtensionNull : ExtensionValue
{
    private protected override void Close() { }
}
