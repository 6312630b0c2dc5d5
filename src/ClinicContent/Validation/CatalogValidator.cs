using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>Holds items and their relations against the rules. A rule is a class beside this one; a new one goes into one of the two lists.</summary>
internal static class CatalogValidator
{
    private static readonly IItemRule[] ItemRules =
    [
        new RequiredMembersRule(),
        new PublicationSpanRule(),
        new MedicalCodesRule(),
        new CitationsRule(),
        new RichTextRule(),
        new ImagesRule(),
        new DurationsRule(),
        new NumbersRule(),
        new NarrowingRule(),
        new IndicationsRule(),
        new ReviewRule(),
    ];

    private static readonly IRelationRule[] RelationRules =
    [
        new ReferencesRule(),
        new DuplicateReferencesRule(),
        new VisibilityRule(),
        new BroaderCyclesRule(),
        new SymmetryRule(),
        new SlugsRule(),
    ];

    /// <summary>Checks everything. Items of opened bundles kept the rules on single items when the bundle was made.</summary>
    internal static void Check(CatalogGraph graph, DiagnosticBag bag, CancellationToken cancellation)
    {
        var faults = new ItemFaults(bag);
        foreach (ref readonly var entry in graph.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!entry.IsTrusted)
            {
                faults.Begin(entry);
                foreach (var rule in ItemRules)
                {
                    rule.Check(entry.Item, faults);
                }
            }
        }

        foreach (var rule in RelationRules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(graph, faults);
        }

        bag.Suggest(graph.Suggestions.For);
    }
}
