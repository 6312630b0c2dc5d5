using CsCheck;

namespace ClinicContent.Tests.Catalog;

/// <summary>Random content that a catalog accepts: how much of it, and the seed that it is made from, so that a failing sample can be made again.</summary>
internal sealed record RandomContent(int Treatments, int Conditions, int Methods, int Posts, int Seed)
{
    /// <summary>Up to a few dozen items, and now and then none of a kind.</summary>
    internal static readonly Gen<RandomContent> Gen = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, 6],
        CsCheck.Gen.Int[0, 8],
        CsCheck.Gen.Int[0, 4],
        CsCheck.Gen.Int[0, 14],
        CsCheck.Gen.Int[0, 1_000_000],
        (treatments, conditions, methods, posts, seed) =>
            new RandomContent(treatments, conditions, methods, posts, seed)
    );

    /// <summary>The first day on which any item begins.</summary>
    internal static readonly DateOnly FirstDay = new(2026, 1, 1);

    /// <summary>The same content gives equal items each time, in an order of no meaning.</summary>
    internal ContentItem[] Make() => new RandomContentMaker(this).Make();
}
