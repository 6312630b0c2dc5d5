using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>An item expires after it begins.</summary>
internal sealed class PublicationSpanRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item is { PublishOn: { } from, ExpireOn: { } until } && until <= from)
        {
            faults.Add(DiagnosticCatalogue.ExpiresTooSoon, "$.expireOn", Dates.Format(until), Dates.Format(from));
        }
    }
}
