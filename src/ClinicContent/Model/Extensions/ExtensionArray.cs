namespace ClinicContent.Model.Extensions;

/// <summary>Values in order.</summary>
/// <param name="Items">The values.</param>
public sealed record ExtensionArray(ValueList<ExtensionValue> Items) : ExtensionValue
{
    private protected override void Close() { }
}
