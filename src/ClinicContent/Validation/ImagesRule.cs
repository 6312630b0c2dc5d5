using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>An image that is named by a path is there. It has an alternative text, or is marked as decorative. Source: WCAG 2.2, 1.1.1.</summary>
internal sealed class ImagesRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item.LeadImage is { } image)
        {
            CheckImage(image, "$.leadImage", faults);
        }
    }

    internal static void CheckImage(ContentImage image, string path, ItemFaults faults)
    {
        if (!image.IsDecorative && image.AlternativeText is null)
        {
            faults.Add(DiagnosticCatalogue.ImageWords, path);
        }

        if (image.Source.IsPath && faults.Find(image.Source) is { Fault: { } fault } finding)
        {
            var meant = finding.Nearest is { } name ? ImagePath.WithName(image.Source, name) : null;
            faults.Add(fault, path + ".source", meant, related: null, finding.Arguments);
        }
    }
}
