using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>Somebody has checked what is published: patients read these dates.</summary>
internal sealed class ReviewRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item is not Post && item.Status == PublicationStatus.Published && item.Review?.LastReviewedOn is null)
        {
            faults.Add(DiagnosticCatalogue.NoReview, "$");
        }
    }
}
