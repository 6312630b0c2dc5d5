using ClinicContent.Model;
using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Values of the model for tests: at random, or full.</summary>
internal static class Generate
{
    /// <summary>Items of all four kinds, with everything that can be read and written, whether a catalog would take it or not.</summary>
    internal static Gen<ContentItem> Item { get; } = Any<ContentItem>();

    /// <summary>Items that one catalog takes together with <see cref="CatalogValues.Subjects"/>.</summary>
    internal static Gen<ValueList<ContentItem>> CatalogItems { get; } =
        new ModelGen<ValueList<ContentItem>>(static random => new CatalogValues(random));

    /// <summary>Values of any type of the model: a record, a block, a list, a word.</summary>
    internal static Gen<T> Any<T>() => new ModelGen<T>(static random => new RandomValues(random));

    /// <summary>Some values, always the same ones.</summary>
    internal static T[] Some<T>(Gen<T> gen, int count)
    {
        var random = new PCG(1);
        return [.. Enumerable.Range(0, count).Select(i => gen.Generate(random, null, out _))];
    }

    /// <summary>A value with every member set, and all of them different.</summary>
    internal static T Full<T>(int depth = 1) => new FullValues(depth).Make<T>();

    /// <summary>An item of each kind with every member set.</summary>
    internal static ContentItem[] FullItems(int depth = 1) =>
        [Full<Treatment>(depth), Full<Condition>(depth), Full<DeliveryMethod>(depth), Full<Post>(depth)];
}
