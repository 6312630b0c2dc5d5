using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Starter.Tests;

/// <summary>The sample of the first README, word for word: a test compares the two.</summary>
internal static class ReadmeSample
{
    internal static void Run(TextWriter Console)
    {
        // <sample>
        var catalog = StarterContent.Catalog.AsSeenOn(new DateOnly(2026, 12, 1));
        var depression = catalog.GetCondition(new("depression"));
        var uses = catalog.TreatmentsFor(
            depression.Id,
            new() { Status = ApprovalStatus.Approved, Jurisdiction = Jurisdiction.UnitedStates },
            includeNarrower: true
        );
        foreach (var use in uses)
        {
            Console.WriteLine($"{use.Treatment.Name}, for {use.Condition.Name}: {use.Indication.ToPhrase(catalog)}");
        }

        foreach (var post in catalog.PostsAbout(uses.Treatments).Latest(3))
        {
            Console.WriteLine($"  read {post.Name} ({post.ReadingTime.ToPhrase()})");
        }
        // </sample>
    }
}
