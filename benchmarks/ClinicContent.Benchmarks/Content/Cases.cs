namespace ClinicContent.Benchmarks.Content;

/// <summary>What the questions are asked of: things that much is written about, or little.</summary>
internal sealed record Cases(ConditionId Condition, TreatmentId Treatment, DeliveryMethodId Method)
{
    /// <summary>Questions with many answers.</summary>
    internal static readonly Cases Broad = new(new("depression"), new("ketamine-therapy"), new("nasal-spray"));

    /// <summary>Questions with few answers: about one in a hundred posts.</summary>
    internal static readonly Cases Narrow = new(new("anxiety"), new("light-therapy"), new("lozenge"));

    internal static Cases Of(Breadth breadth) => breadth == Breadth.Broad ? Broad : Narrow;
}
