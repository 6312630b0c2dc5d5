using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Validation;

/// <summary>What every catalog needs of an item, beyond id and name.</summary>
internal sealed class RequiredMembersRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        Require(item.Summary is not null, "summary", Phrase(item), "", faults);
        if (item.Status == PublicationStatus.Published)
        {
            Require(item.PublishOn is not null, "publishOn", "a published item", "", faults);
        }

        if (item is Post)
        {
            Require(item.Body is { Blocks.IsEmpty: false }, "body", Phrase(item), "", faults);
        }

        if (item is Treatment treatment)
        {
            Require(treatment.Modality is not null, "modality", Phrase(item), "", faults);
            var isGiven = treatment.Modality != Modality.DrugTherapy || !treatment.DeliveryOptions.IsEmpty;
            Require(isGiven, "deliveryOptions", "a drug therapy", ": at least one way in which it is given", faults);
        }
    }

    private static string Phrase(ContentItem item) => "a " + KindNames.Phrase(item.Kind);

    private static void Require(bool isThere, string member, string subject, string why, ItemFaults faults)
    {
        if (!isThere)
        {
            faults.Add(DiagnosticCatalogue.Required, "$." + member, subject, member, why);
        }
    }
}
